import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradeOf, syllables } from './reading.ts';

const all = JSON.parse(readFileSync('src/lib/i18n/en.json', 'utf8')) as Record<string, string>;
// Prose of the interface; names, treaty terms and the essay on the claims are not the interface's.
const interfaces = /^(app|access|footer|legend|list|map|notice|read|rim|switch|choice)\./;
const prose = Object.entries(all)
	.filter(([key, text]) => interfaces.test(key) && /[.!?]$/.test(text))
	.map(([key, text]) => [key, text.replace(/\{\w+\}/g, 'it')] as const)
	.filter(([, text]) => !text.includes('{'));

describe('the reading level of the interface', () => {
	it('counts syllables and grades as expected', () => {
		const words = [
			'cat',
			'table',
			'treaty',
			'signed',
			'disputed',
			'uncertain',
			'Afghanistan',
			'states'
		];
		expect(words.map(syllables)).toEqual([1, 2, 2, 1, 3, 3, 4, 1]);
		expect(gradeOf('The cat sat on the mat. It was fat.')).toBeLessThan(2);
		const hard =
			'Notwithstanding considerable institutional incompatibilities, plenipotentiaries reciprocally guaranteed territorial inviolability.';
		expect(gradeOf(hard)).toBeGreaterThan(16);
	});

	it('is grade 9 at most, taken together', () => {
		expect(prose.length).toBeGreaterThan(40);
		expect(gradeOf(prose.map(([, text]) => text).join(' '))).toBeLessThanOrEqual(9);
	});

	it('is grade 9 at most for every part of the page on how to read the map', () => {
		const parts = new Map<string, string>();
		for (const [key, text] of prose) {
			const part = /^read\.(\w+)/.exec(key)?.[1];
			if (part) parts.set(part, `${parts.get(part) ?? ''} ${text}`);
		}
		for (const [part, text] of parts)
			if (!['description'].includes(part)) expect(gradeOf(text), part).toBeLessThanOrEqual(9);
	});
});
