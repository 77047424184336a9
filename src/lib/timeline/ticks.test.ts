import { describe, expect, it } from 'vitest';
import { timeAxis } from '#lib/scene/axis.ts';
import { aftermath } from '#lib/scene/aftermath.ts';
import { sequence } from '#lib/scene/events.ts';
import { extentOf } from '#lib/view/extent.ts';
import { bases } from '#lib/view/view.ts';
import { margin } from './shape.ts';
import { layTicks, type Label, type Tick } from './ticks.ts';

// Wider than any letter of the page's typeface at this size, on average.
const measure = (text: string) => text.length * 6.6;
const axes = ['stretched', 'linear', '1932'] as const;

const ticksOf = (range: 1933 | 1941, kind: (typeof axes)[number], basis = bases[0] ?? 'signed') => {
	const zoomed = kind === '1932';
	const span = zoomed ? '1932' : 'whole';
	const axis = timeAxis(range, zoomed ? 'stretched' : kind, span);
	const { first, last } = extentOf({ range, span });
	const events = sequence(range, basis).events.map(({ state, day, order }) => ({
		day,
		texts: [`${state} 21 Sept`, state.slice(0, 5), String(order)] as const
	}));
	const after = (range === 1941 ? aftermath() : []).map(({ states, day }) => {
		const names = states.map((state) => state.slice(0, 5)).join(', ');
		return { day, texts: [`${names}, ended 21 Sept`, names, ''] as const };
	});
	return [...events, ...after]
		.filter(({ day }) => day >= first && day <= last)
		.sort((a, b) => a.day - b.day)
		.map(({ day, texts }): Tick => ({ position: axis.position(day), texts }));
};
const written = (labels: readonly Label[]) => labels.filter((label) => label.level !== null);

/** Pairs that touch: two labels of a row, or a label and a pole that passes its row. */
function clashes(labels: readonly Label[]): string[] {
	return labels.flatMap((a, i) =>
		labels.flatMap((b, j) => {
			if (i === j) return [];
			const sameRow = a.row === b.row && i < j && a.left < b.right + 2 && b.left < a.right + 2;
			const crossed = b.row > a.row && b.pole > a.left - 2 && b.pole < a.right + 2;
			return sameRow || crossed ? [`${i} and ${j}`] : [];
		})
	);
}

describe('layTicks', () => {
	for (const range of [1933, 1941] as const)
		for (const kind of axes)
			it(`lets nothing overlap from 320 to 3800 px (${range}, ${kind})`, () => {
				for (const basis of bases)
					for (let width = 290; width <= 3800; width += width < 1000 ? 31 : 347) {
						const labels = layTicks(ticksOf(range, kind, basis), width, measure);
						const where = `${basis} at ${width}`;
						expect(clashes(written(labels)), where).toEqual([]);
						for (const { left, right } of labels) {
							expect(left, where).toBeGreaterThanOrEqual(-margin);
							expect(right, where).toBeLessThanOrEqual(width + margin);
						}
					}
			});

	it('never crosses two leader lines', () => {
		for (let width = 290; width < 1500; width += 97) {
			const labels = written(layTicks(ticksOf(1933, 'linear'), width, measure));
			const poles = labels.map((label) => label.pole);
			expect(poles).toEqual([...poles].sort((a, b) => a - b));
		}
	});

	it('names every state on a phone, at least by its number', () => {
		for (const kind of axes)
			for (const width of [290, 330, 360]) {
				const labels = layTicks(ticksOf(1933, kind), width, measure);
				expect(labels.filter((label) => label.level === null)).toEqual([]);
			}
	});

	it('writes every name and date in full where there is room', () => {
		for (const width of [2800, 3800])
			for (const label of layTicks(ticksOf(1933, 'stretched'), width, measure))
				expect(label.level, `at ${width}`).toBe(0);
	});
});
