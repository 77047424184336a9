import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';

describe('a date in two lines', () => {
	it.each([
		['25 July 1932', '25 July', '1932'],
		['17. joulukuuta 1925', '17. joulukuuta', '1925'],
		['25 июля 1932 г.', '25 июля', '1932 г.'],
		['1932. gada 25. jūlijs', '1932. gada', '25. jūlijs'],
		['1932 m. liepos 25 d.', '1932 m.', 'liepos 25 d.']
	])('%s', (date, ...lines) => {
		expect(linesOf(date)).toEqual(lines);
	});

	it('loses nothing of a text that it does not know', () => {
		expect(linesOf('July')).toEqual(['July']);
	});
});
