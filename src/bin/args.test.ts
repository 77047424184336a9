import { describe, expect, it } from 'vitest';
import { formatDay } from '#lib/calendar/day.ts';
import { filmName } from '#lib/export/wish.ts';
import { BadArgument, help } from './args.ts';
import { filmPlan } from './filmplan.ts';
import { shotsOptions, shotsPlan } from './shotsplan.ts';

const refused = (plan: () => unknown) => {
	try {
		plan();
	} catch (error) {
		if (error instanceof BadArgument) return error.message;
		throw error;
	}
	return 'nothing was refused';
};
const shots = (...args: string[]) => shotsPlan(args)?.shots ?? [];

describe('npm run shots', () => {
	it('without arguments makes a PNG of each event in English', () => {
		const made = shots();
		expect(made).toHaveLength(11);
		expect(made[0]?.file).toBe('pact-atlas_1925-12-17_signed_en_1920x1080.png');
		expect(made[0]?.figure).toMatchObject({ theme: 'paper', width: 1920, height: 1080, dpi: 96 });
		expect(shotsPlan([])?.out).toBe('shots/');
	});

	it('makes every combination once, in order', () => {
		const made = shots(
			...['--dates', '1932-07-25,1932-01-21,1932-07-25', '--langs', 'en,lv'],
			...['--sizes', '1920x1080,a4', '--formats', 'png,svg,pdf', '--basis=in-force']
		);
		expect(new Set(made.map(({ file }) => file)).size).toBe(made.length);
		expect(made).toHaveLength(2 * 2 * 2 * 3);
		expect(made[0]?.file).toBe('pact-atlas_1932-07-25_in-force_en_1920x1080.png');
		expect(made.at(-1)?.file).toBe('pact-atlas_1932-01-21_in-force_lv_3508x2480.pdf');
		expect(made.at(-1)?.figure.dpi).toBe(300);
	});

	it('knows each day of a range, every day of the map, and all languages', () => {
		const days = shots('--dates', '1932-02-28..1932-03-01').map(({ figure }) => figure.view.day);
		expect(days.map(formatDay)).toEqual(['1932-02-28', '1932-02-29', '1932-03-01']);
		expect(shots('--dates', 'all')).toHaveLength(2953);
		expect(shots('--langs', 'all', '--dates', '1932-07-25')).toHaveLength(12);
	});

	it('shows a date after 1933 in the longer range', () => {
		const [made] = shots('--dates', '1940-06-17');
		expect(made?.figure.view.range).toBe(1941);
	});

	it('leaves out the parts that are not named', () => {
		expect(shots('--parts', 'none')[0]?.figure.parts).toEqual([]);
		expect(shots('--parts', 'title,labels')[0]?.figure.parts).toEqual(['title', 'labels']);
	});

	it('has help that names every option with its default', () => {
		expect(shotsPlan(['--help'])).toBeNull();
		const text = help('npm run shots', shotsOptions);
		for (const [name, { default: usual }] of Object.entries(shotsOptions))
			expect(text).toMatch(new RegExp(`--${name} .*\\(${usual}\\)`));
	});

	it('makes series of all events as one file for each language and format', () => {
		const made = shots('--series', 'set,sheet,contact', '--formats', 'png,svg', '--langs', 'en,fi');
		expect(made.map(({ file }) => file)).toHaveLength(2 * 3 * 2);
		const [set, , sheet, , slides] = made;
		expect(set).toMatchObject({ kind: 'set', format: 'png' });
		expect(set?.file).toBe('pact-atlas_set_signed_en_1920x1080.zip');
		expect(sheet?.file).toBe('pact-atlas_sheet_signed_en_1920x1080.png');
		expect(slides?.file).toBe('pact-atlas_contact_signed_en_1920x1080.zip');
		const [wide] = shots('--series', 'sheet', '--sizes', 'a3', '--range', '1941');
		expect(wide?.figure).toMatchObject({ width: 4961, dpi: 300, view: { range: 1941 } });
	});

	const langs = 'en, lv, lt, et, fi, sv, pl, fr, de, ru, uk, ro';
	const day = 'is no day of the map. Allowed: YYYY-MM-DD, from 1925-12-01 to 1941-06-22.';
	const sizes = 'Allowed: 1920x1080, 3840x2160, 1600x1200, 2160x2160, 1080x1920, a4, a3, ';
	it.each([
		[['--dates', '1932-02-30'], `--dates "1932-02-30" ${day}`],
		[['--dates', '1932-01-21,'], `--dates "" ${day}`],
		[['--dates', '1941-06-23'], `--dates "1941-06-23" ${day}`],
		[['--dates', '1932-01-01..yesterday'], `--dates "yesterday" ${day}`],
		[['--dates', '1932-01-02..1932-01-01'], 'ends before it begins, on 1932-01-01.'],
		[['--langs', 'en,xx'], `--langs "xx" is not known. Allowed: ${langs}.`],
		[['--sizes', '1920'], `--sizes "1920" is no size. ${sizes}`],
		[['--sizes', '100x100'], 'or WIDTHxHEIGHT with sides from 320 to 8192 pixels.'],
		[['--sizes', '8193x1000'], '--sizes "8193x1000" is no size.'],
		[['--formats', 'jpg'], '--formats "jpg" is not known. Allowed: png, svg, pdf.'],
		[['--theme', 'night'], '--theme "night" is not known. Allowed: paper, white, dark, grey, '],
		[['--basis', 'x'], '--basis "x" is not known. Allowed: signed, in-force, initialled.'],
		[['--range', '1950'], '--range "1950" is not known. Allowed: 1933, 1941.'],
		[['--parts', 'sea'], '--parts "sea" is not known. Allowed: title, legend, caption, labels.'],
		[['--text', 'x'], '--text "x" is not known. Allowed: outlines, live.'],
		[['--series', 'all'], '--series "all" is not known. Allowed: set, sheet, contact.'],
		[
			['--series', 'sheet', '--formats', 'png,pdf'],
			'--formats "pdf" is not for a series. Allowed: png, svg.'
		],
		[
			['--series', 'set', '--dates', '1932-07-25'],
			'--dates "1932-07-25" is not for a series. Allowed: events.'
		],
		[
			['--series', 'set', '--text', 'live'],
			'--text "live" is not for a series. Allowed: outlines.'
		],
		[
			['--series', 'contact', '--sizes', 'a4'],
			'--sizes "a4" is not for a series. Allowed: 1920x1080 for contact.'
		],
		[['--out', ''], '--out needs the name of a folder.'],
		[
			['--size', '1x1'],
			"Unknown option '--size'. Options are --dates, --basis, --range, --langs, "
		],
		[['en'], "Unexpected argument 'en'"],
		[['--langs'], "Option '--langs <value>' argument missing. Options are --dates"]
	])('%j is refused with what is allowed', (args, message) => {
		expect(refused(() => shotsPlan(args))).toContain(message);
	});
});

describe('npm run video', () => {
	it('without arguments makes an MP4 of the whole range', () => {
		const plan = filmPlan([]);
		expect(plan?.wish).toMatchObject({ format: 'mp4', seconds: 45, fps: 30, cards: true });
		expect(plan && filmName(plan.wish)).toBe(
			'pact-atlas_1925-12-01_1933-12-31_signed_en_1920x1080.mp4'
		);
	});

	it('reads every wish', () => {
		const plan = filmPlan([
			...['--format', 'webm', '--size', '1280x720', '--seconds', '20', '--fps', '25'],
			...['--pace', 'calendar', '--from', '1932-01-01', '--to', '1940-06-17', '--lang', 'fi'],
			...['--theme', 'dark', '--cards', 'no', '--basis', 'in-force', '--out', 'a/film.webm']
		]);
		expect(plan?.out).toBe('a/film.webm');
		const { figure, first, last, ...rest } = plan?.wish ?? expect.fail('no plan');
		expect(rest).toEqual({
			...{ format: 'webm', seconds: 20, fps: 25, pace: 'calendar', cards: false }
		});
		expect([first, last].map(formatDay)).toEqual(['1932-01-01', '1940-06-17']);
		expect(figure).toMatchObject({ width: 1280, height: 720, lang: 'fi', theme: 'dark' });
		expect(figure.view).toMatchObject({ basis: 'in-force', range: 1941 });
	});

	it.each([
		[['--format', 'avi'], '--format "avi" is not known. Allowed: mp4, webm, gif.'],
		[['--size', '1281x720'], '--size "1281x720" is odd. Allowed: even numbers of pixels.'],
		[['--size', '7680x4320'], 'with sides from 320 to 3840 pixels.'],
		[['--seconds', '2'], '--seconds "2" is not a number from 3 to 600.'],
		[['--seconds', 'long'], '--seconds "long" is not a number from 3 to 600.'],
		[['--fps', '5'], '--fps "5" is not a number from 10 to 60.'],
		[['--pace', 'fast'], '--pace "fast" is not known. Allowed: event, calendar.'],
		[['--from', '1920-01-01'], '--from "1920-01-01" is no day of the map.'],
		[['--to', '1925-12-01'], '--to "1925-12-01" is not after --from, 1925-12-01.'],
		[['--theme', 'transparent'], 'Allowed: paper, white, dark, grey.'],
		[['--lang', 'all'], '--lang "all" is not known. Allowed: en, lv, '],
		[['--basis', 'x'], '--basis "x" is not known. Allowed: signed, in-force, initialled.'],
		[['--cards', '1'], '--cards "1" is not known. Allowed: yes, no.'],
		[['--out', 'film.mov'], '--out "film.mov" does not end in .mp4, the format.'],
		[['--langs', 'en'], "Unknown option '--langs'. Options are --format, --size, "]
	])('%j is refused with what is allowed', (args, message) => {
		expect(refused(() => filmPlan(args))).toContain(message);
	});
});
