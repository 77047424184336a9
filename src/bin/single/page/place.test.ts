import { describe, expect, it } from 'vitest';
import { hashOf, placeOf } from './place.ts';

describe('a place of the single file', () => {
	it.each([
		['#/', { lang: 'en', page: '', search: '' }],
		['#/lv/?date=1932-07-25', { lang: 'lv', page: '', search: '?date=1932-07-25' }],
		['#/table/events/?q=a?b', { lang: 'en', page: 'table/events', search: '?q=a?b' }],
		['#/ro/claims/', { lang: 'ro', page: 'claims', search: '' }]
	] as const)('%s is read and written alike', (hash, place) => {
		expect(placeOf(hash)).toEqual(place);
		expect(hashOf(place)).toBe(hash);
	});

	it('is the map where nothing is named, and forgives a slash', () => {
		expect(placeOf('')).toEqual({ lang: 'en', page: '', search: '' });
		expect(placeOf('#/lv')).toEqual({ lang: 'lv', page: '', search: '' });
		expect(placeOf('#/en/read')).toEqual({ lang: 'en', page: 'read', search: '' });
	});
});
