import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { sequence } from '#lib/scene/events.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { defaultView } from '#lib/view/view.ts';
import { themes } from './figure.ts';
import { letters, looksIn, palettes, toneOn } from './themes.ts';
import { grey, luminance } from './tone.ts';

const bases = ['signed', 'in-force', 'initialled'] as const;
const dates = bases.flatMap((basis) => sequence(1941, basis).events.map(({ colour }) => colour));

describe.each(themes)('the theme %s', (theme) => {
	const palette = palettes[theme];
	const [ground, water] = [palette.ground ?? '#ffffff', palette.water ?? '#ffffff'];

	it('has text that stands 4.5:1 from what is under it', () => {
		for (const text of [palette.ink, palette.soft, palette.accent])
			expect(wcagContrast(text, ground), text).toBeGreaterThanOrEqual(4.5);
		for (const text of [palette.ink, palette.sea])
			expect(wcagContrast(text, water), text).toBeGreaterThanOrEqual(4.5);
		expect(wcagContrast(letters.ink, palette.disc)).toBeGreaterThanOrEqual(4.5);
		for (const fill of [...Object.values(palette.classes), ...dates.map(palette.dated)])
			expect(wcagContrast(letters[toneOn(fill)], fill), fill).toBeGreaterThanOrEqual(4.5);
	});

	it('has borders of which one tone stands 3:1 from every fill', () => {
		for (const fill of [...Object.values(palette.classes), ...dates.map(palette.dated)]) {
			const tones = [palette.casing, palette.border].map((tone) => wcagContrast(tone, fill));
			expect(Math.max(...tones), fill).toBeGreaterThanOrEqual(3);
		}
	});

	it('tells classes without a date from each other and from water', () => {
		const { ussr, never } = palette.classes;
		const fills = [ussr, never, palette.classes['not-yet'], water];
		expect(new Set(fills).size).toBe(4);
	});
});

it('a date has its own colour in every theme but the grey one', () => {
	const { looks } = sceneOf(defaultView);
	const signed = looks.filter((look) => look.class === 'signed');
	expect(signed.length).toBeGreaterThan(9);
	for (const theme of themes.filter((each) => each !== 'grey'))
		expect(looksIn(palettes[theme], signed).map(({ fill }) => fill)).toEqual(
			signed.map(({ fill }) => fill)
		);
	for (const { fill } of looksIn(palettes.grey, signed)) expect(fill).toMatch(/^#(..)\1\1$/);
});

it('a grey is as light as its colour, so that dates keep their order', () => {
	for (const colour of dates) expect(luminance(grey(colour))).toBeCloseTo(luminance(colour), 1);
	expect(grey('#ffffff')).toBe('#ffffff');
});
