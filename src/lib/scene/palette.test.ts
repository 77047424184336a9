import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	type Color
} from 'culori';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/calendar/day.ts';
import { colourOf, colours, rampColour, textOn } from './palette.ts';

const colour = (text: string): Color => {
	const read = parse(text);
	if (!read) throw new Error(`not a colour: ${text}`);
	return read;
};
const difference = differenceCiede2000();
const simulations: [string, number, (c: Color) => Color][] = [
	['normal vision', 10, (c) => c],
	['protanopia', 7, (c) => filterDeficiencyProt(1)(c)],
	['deuteranopia', 7, (c) => filterDeficiencyDeuter(1)(c)],
	['tritanopia', 7, (c) => filterDeficiencyTrit(1)(c)]
];
const signed: Record<string, string> = {
	turkey: '1925-12-17',
	germany: '1926-04-24',
	lithuania: '1926-09-28',
	persia: '1927-10-01',
	finland: '1932-01-21',
	latvia: '1932-02-05',
	estonia: '1932-05-04',
	poland: '1932-07-25',
	france: '1932-11-29',
	italy: '1933-09-02'
};
// Germany-Lithuania and Persia-Afghanistan lie too close in time for a true time scale.
const neighbours = [
	['turkey', 'persia'],
	['latvia', 'lithuania'],
	['latvia', 'estonia'],
	['latvia', 'poland'],
	['lithuania', 'poland'],
	['germany', 'poland'],
	['germany', 'france'],
	['france', 'italy'],
	['finland', 'estonia']
];
const of = (state: string) => colour(colourOf(parseDay(signed[state] ?? '') ?? NaN));

describe('palette', () => {
	it.each(simulations)('tells neighbours apart in %s by a CIEDE2000 of %d', (_, least, see) => {
		for (const [a = '', b = ''] of neighbours)
			expect(difference(see(of(a)), see(of(b))), `${a}-${b}`).toBeGreaterThanOrEqual(least);
	});

	it('keeps every colour that is not a date 10 away from the whole ramp', () => {
		const flat = ['notYet', 'never', 'notAState', 'ussr', 'outside', 'water', 'aftermath'] as const;
		for (const role of flat)
			for (let i = 0; i <= 100; i++)
				expect(
					difference(colour(colours[role]), colour(rampColour(i / 100))),
					`${role} at ${i}`
				).toBeGreaterThanOrEqual(10);
	});

	it('rises in lightness from first to last', () => {
		const grey = (c: string) => {
			const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => parseInt(c.slice(i, i + 2), 16));
			return 0.299 * r + 0.587 * g + 0.114 * b;
		};
		for (let i = 1; i <= 20; i++)
			expect(grey(rampColour(i / 20))).toBeGreaterThan(grey(rampColour((i - 1) / 20)));
	});

	it('writes lower-case hex', () => {
		for (const c of [...Object.values(colours), rampColour(0.3)])
			expect(c).toMatch(/^#[0-9a-f]{6}$/);
	});

	it('puts paper on dark fills and ink on light ones', () => {
		expect([textOn(colours.ussr), textOn(rampColour(0)), textOn(rampColour(1))]).toEqual([
			'paper',
			'paper',
			'ink'
		]);
	});
});
