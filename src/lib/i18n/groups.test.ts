import * as first from 'messages:en';
import { describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import { groupOf } from './groups.ts';
import { wordsOf } from './words.ts';

const later = Object.keys(en).filter((key) => groupOf(key) === 'card');

describe('groups of messages', () => {
	it('are not in what the first page loads', () => {
		expect(later).toContain('card.sources');
		for (const key of later) expect(first.default).not.toHaveProperty([key]);
		expect(Object.keys(first.default).length).toBeLessThan(Object.keys(en).length);
	});

	it('can be worded once they have been loaded, and not before', async () => {
		const words = wordsOf('en', first);
		expect(() => words('card.sources')).toThrow('no message "card.sources"');
		await words.load('card');
		expect(words('card.sources')).toBe('Sources');
		for (const key of later) expect(words.has(key)).toBe(true);
	});
});
