import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/calendar/day.ts';
import { defaultView } from '#lib/view/view.ts';
import { about } from './about.ts';
import { rdf, type Credentials } from './credentials.ts';
import { presets, type Figure } from './figure.ts';
import { withChunks } from './png.ts';
import { Problem } from './problem.ts';
import { reopened } from './reopen.ts';

const figure: Figure = {
	...presets.a3,
	view: {
		...defaultView,
		day: parseDay('1932-07-25') ?? 0,
		basis: 'in-force',
		state: 'latvia',
		patterns: true
	},
	lang: 'lv',
	theme: 'transparent',
	parts: ['caption', 'labels']
};
const said: Credentials = {
	title: 'Līgumi & “pakti” <1932>',
	description: 'Polija paraksta līgumu.',
	date: '1932-07-25',
	basis: 'in-force',
	language: 'lv',
	version: '1.0.0',
	record: 'd82aaa68edf0',
	licence: 'CC0 1.0',
	licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
	creator: 'Paktu atlants 1932',
	credit: 'Robežas un dati: CC0.',
	link: 'https://atlas.example/lv/?date=1932-07-25&basis=in-force',
	page: 'map',
	query: '?date=1932-07-25&basis=in-force&state=latvia&patterns=on',
	figure
};
const plain = new Blob([new Uint8Array(PNG.sync.write(new PNG({ width: 8, height: 8 })))]);
const png = (of: Credentials) => withChunks(plain, about(of));
const svg = (of: Credentials) =>
	new Blob([`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${rdf(of)}</metadata></svg>\n`]);
/** The key of what a reader is told of a file that does not open. */
const told = (file: Blob) =>
	reopened(file).then(
		() => 'opened',
		(error: unknown) => (error instanceof Problem ? error.key : String(error))
	);
const odd = (part: object): Credentials => ({ ...said, figure: { ...figure, ...part } });

describe('a picture that is brought back', () => {
	it('opens the same view with every option, be it PNG or SVG', async () => {
		expect(await reopened(png(said))).toEqual({ figure, page: 'map' });
		expect(await reopened(svg(said))).toEqual({ figure, page: 'map' });
	});

	it('opens all steps again where it is a sheet of them', async () => {
		const steps: Credentials = { ...said, page: 'steps', query: '?basis=in-force&range=1941' };
		for (const file of [png(steps), svg(steps)]) {
			const { figure, page } = await reopened(file);
			expect(page).toBe('steps');
			expect(figure).toMatchObject({ view: { basis: 'in-force', range: 1941 }, lang: 'lv' });
		}
	});

	it('opens the usual view where it says nothing of it', async () => {
		const usual = { ...said, query: '', figure: { ...figure, view: defaultView } };
		expect((await reopened(svg(usual))).figure.view).toEqual(defaultView);
	});

	it('opens as an explorer sees it, whatever the frame it was made in', async () => {
		const { view } = (await reopened(svg({ ...said, query: '?mode=embed&tour=3' }))).figure;
		expect(view).toMatchObject({ mode: 'explore', tour: null });
	});

	it('of another program is told from one of ours', async () => {
		expect(await told(plain)).toBe('export.problem.foreign');
		expect(await told(new Blob(['<svg xmlns="x"></svg>']))).toBe('export.problem.foreign');
		expect(await told(new Blob(['GIF89a']))).toBe('export.problem.kind');
		expect(await told(new Blob([]))).toBe('export.problem.kind');
	});

	it('that is cut off is said to be broken', async () => {
		const whole = png(said);
		expect(await told(whole.slice(0, whole.size - 9))).toBe('export.problem.broken');
		expect(await told(whole.slice(0, 300))).toBe('export.problem.broken');
		const drawing = svg(said);
		expect(await told(drawing.slice(0, drawing.size - 20))).toBe('export.problem.broken');
	});

	it.each([
		{ lang: 'xx' },
		{ lang: '__proto__' },
		{ theme: 'pink' },
		{ parts: 'all' },
		{ width: 1e9 },
		{ height: '900' },
		{ dpi: -1 }
	])('that says what no figure can be is refused: %j', async (part) => {
		expect(await told(svg(odd(part)))).toBe('export.problem.broken');
	});

	it('with a part that is not known shows the others', async () => {
		const { parts } = (await reopened(svg(odd({ parts: ['labels', 'music'] })))).figure;
		expect(parts).toEqual(['labels']);
	});
});
