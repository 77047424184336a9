import { expect, it } from 'vitest';
import { fitting } from './parts.ts';

const parts = [
	{ name: 'MapLibre', bytes: 70 },
	...['en', 'lv', 'lt'].map((tag) => ({ name: `words: ${tag}`, bytes: 10 }))
];

it('languages are taken from the end until the file fits', () => {
	const tags = ['lt', 'en', 'lv'];
	expect(fitting(tags, parts, 100, 100)).toEqual(tags);
	expect(fitting(tags, parts, 100, 99)).toEqual(['lt', 'en']);
	expect(fitting(tags, parts, 100, 80)).toEqual(['lt']);
	expect(fitting(tags, parts, 100, 60)).toEqual([]);
});
