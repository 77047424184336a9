import { format } from 'prettier';
import { expect, it } from 'vitest';
import { aligned, between, markdown } from './table.ts';

const head = ['unit', 'km2', 'note'];
const rows = [
	['danzig', '2,037', 'with the lagoon'],
	['saar', '8', '']
];

it('aligns numbers to the right and words to the left', () => {
	expect(aligned(head, rows).split('\n')).toEqual([
		'  unit      km2  note',
		'  danzig  2,037  with the lagoon',
		'  saar        8'
	]);
});

it('writes Markdown that Prettier leaves alone', async () => {
	const table = markdown(head, rows) + '\n';
	expect(await format(table, { parser: 'markdown' })).toBe(table);
});

it('replaces what stands between two marks, and wants both', () => {
	const text = 'a\n<!-- t -->\n\nold\n\n<!-- /t -->\nb';
	expect(between(text, 't', 'new')).toBe('a\n<!-- t -->\n\nnew\n\n<!-- /t -->\nb');
	expect(() => between('a', 't', 'new')).toThrow('No <!-- t -->');
});
