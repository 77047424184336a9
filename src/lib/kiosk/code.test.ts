import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { readView } from '#lib/view/address.ts';
import { defaultView } from '#lib/view/view.ts';
import { codePath, codeUrl } from './code.ts';

/** The code as a camera sees it, four pixels for each module. */
function read(text: string): string | undefined {
	const { side, path } = codePath(text);
	const wide = side * 4;
	const pixels = new Uint8ClampedArray(wide * wide * 4).fill(255);
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
		for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++)
			for (let at = Number(x) * 4; at < (Number(x) + Number(run)) * 4; at++)
				pixels.fill(0, (row * wide + at) * 4, (row * wide + at) * 4 + 3);
	return jsQR(pixels, wide, wide)?.data;
}

const site = 'https://example.org/atlas';
const view = {
	...defaultView,
	day: dayOf(1932, 5, 4),
	state: 'estonia',
	mode: 'kiosk'
} as const;

describe('the code for a phone', () => {
	it.each([
		'https://a.eu/',
		codeUrl({ site }, 'lv', view) ?? '',
		`https://example.org/${'long/'.repeat(60)}?date=1932-07-25&basis=in-force&state=czechoslovakia`
	])('is read back as %s', (text) => {
		expect(read(text)).toBe(text);
	});

	it('has four modules of plain light on every side', () => {
		const { side, path } = codePath(site);
		const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
		for (const [x = 0, y = 0, wide = 0] of runs)
			expect(Math.min(x, y, side - x - wide, side - 1 - y)).toBeGreaterThanOrEqual(4);
		expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
	});

	it('opens the same view in the same language, outside the exhibit', () => {
		expect(codeUrl({ site }, 'lv', view)).toBe(`${site}/lv/?date=1932-05-04&state=estonia`);
		expect(codeUrl({ site: `${site}/` }, 'en', defaultView)).toBe(`${site}/`);
		const { search } = new URL(codeUrl({ site }, 'lv', view) ?? '');
		expect(readView(search).view).toEqual({ ...view, mode: 'explore' });
	});

	it('is left out without a public address; kiosk.json goes before the build', () => {
		expect(codeUrl({ site: null }, 'en', view)).toBeNull();
		expect(codeUrl({ site: null }, 'en', defaultView, 'https://b.org')).toBe('https://b.org/');
		expect(codeUrl({ site }, 'en', defaultView, 'https://b.org')).toBe(`${site}/`);
	});
});
