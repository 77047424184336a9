import type { Browser } from '@playwright/test';
import { drawing } from './drawing.ts';
import { serving } from './serving.ts';
import { table } from './table.ts';
import { spent, traced } from './trace.ts';
import { weights } from './weights.ts';

const changes = 200;

/** Times in milliseconds of the changes of date, and of MapLibre's frames beside them. */
interface Times {
	date: number[];
	render: number[];
}

/** One line of the result; null for a budget where there is none. */
interface Line {
	name: string;
	value: number;
	budget: number | null;
	unit: 'kB' | 'ms' | 'x';
}

const times = {
	svg: await serving((browser, at) => dates(browser, at, 'svg'), ['--disable-3d-apis']),
	gl: await serving((browser, at) => dates(browser, at, 'gl'))
};
const picture = await serving(drawing);
const lines: Line[] = [
	...weights().map(({ name, bytes, budget }): Line => ({
		name: `${name}, brotli`,
		value: bytes / 1000,
		budget: budget / 1000,
		unit: 'kB'
	})),
	{ name: 'one change of date, SVG', value: median(times.svg.date), budget: 4, unit: 'ms' },
	{ name: 'one change of date, WebGL', value: median(times.gl.date), budget: 2, unit: 'ms' },
	{ name: '  and MapLibre to draw it', value: median(times.gl.render), budget: null, unit: 'ms' },
	{ name: '4K PNG, times its drawing alone', value: picture, budget: 3, unit: 'x' }
];
const over = (line: Line) => line.budget !== null && !(line.value <= line.budget);
console.log(
	table(
		['', 'measured', 'budget', ''],
		lines.map((line) => [
			line.name,
			`${line.value.toFixed(line.unit === 'ms' ? 2 : 1)} ${line.unit}`,
			line.budget === null ? '' : `${line.budget} ${line.unit}`,
			over(line) ? 'over' : ''
		])
	)
);
if (lines.some(over)) process.exitCode = 1;

/**
 * Changes the date day by day through the signatures of 1932, with the fade off. A change lasts from
 * the key to the end of the microtasks in which Svelte writes attributes and feature-state; beside it,
 * the script of the animation frames that follow, which is MapLibre's drawing. Both are the processor
 * time of the page's thread: WebGL in software takes every core of a small machine meanwhile.
 */
async function dates(browser: Browser, address: string, renderer: 'svg' | 'gl'): Promise<Times> {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 720 },
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	await page.goto(`${address}/?date=1932-01-15`);
	await page.locator(`[data-map-ready="${renderer}"]`).waitFor({ timeout: 120_000 });
	await page.waitForTimeout(1000);
	await page.locator('[data-timeline]').focus();
	const events = await traced(browser, page, async () => {
		for (let i = 0; i < changes; i++) {
			await page.keyboard.press('ArrowRight');
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
			);
		}
	});
	const keys = events.filter(
		({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown'
	);
	if (keys.length !== changes) throw new Error(`${keys.length} of ${changes} keys were traced`);
	const frames = events.filter(({ name }) => name === 'FireAnimationFrame');
	return { date: keys.map(spent), render: frames.map(spent) };
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
