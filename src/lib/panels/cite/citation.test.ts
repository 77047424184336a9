import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { readView } from '#lib/view/address.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { citedName, citedSearch, citedUrl } from './citation.ts';

describe('citedSearch', () => {
	it('names the day of the usual view too', () => {
		expect(citedSearch(defaultView)).toBe('?date=1933-12-31');
	});

	it('is read back as the same view', () => {
		const views: View[] = [
			{ ...defaultView, day: dayOf(1932, 7, 25), state: 'poland', basis: 'in-force' },
			{ ...defaultView, range: 1941, day: dayOf(1941, 6, 22), axis: 'linear' },
			{ ...defaultView, range: 1941, day: dayOf(1932, 1, 21) }
		];
		for (const view of views) expect(readView(citedSearch(view))).toEqual({ view, notices: [] });
	});

	it('leaves the frame of the map out', () => {
		expect(citedSearch({ ...defaultView, mode: 'kiosk' })).not.toContain('mode');
	});
});

describe('citedUrl', () => {
	const here = 'http://localhost:4173/table?q=riga';

	it('is on the public site where the build knows one', () => {
		for (const site of ['https://atlas.example/1932', 'https://atlas.example/1932/'])
			expect(citedUrl(site, here, 'table', '?q=a')).toBe('https://atlas.example/1932/table?q=a');
	});

	it('is the address of the page itself where it does not', () => {
		expect(citedUrl('', here, 'table', '?q=a')).toBe('http://localhost:4173/table?q=a');
		expect(citedUrl('', 'file:///home/atlas.html', '', '?date=1932-05-04')).toBe(
			'file:///home/atlas.html?date=1932-05-04'
		);
		expect(citedUrl('', 'file:///home/atlas.html#/lv/?date=1', '', '?date=1932-05-04')).toBe(
			'file:///home/atlas.html#/lv/?date=1932-05-04'
		);
	});
});

describe('citedName', () => {
	it('is made of the day and the state, where there are any', () => {
		expect(citedName(dayOf(1932, 7, 25), 'poland')).toBe('pact-atlas-1932-1932-07-25-poland');
		expect(citedName(null, 'table', null)).toBe('pact-atlas-1932-table');
	});
});
