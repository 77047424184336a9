import { expect, it } from 'vitest';
import type { Partition } from './assign.ts';
import { jumps } from './jump.ts';
import type { XY } from './project.ts';

/** A line between two units, in tenths of a kilometre. */
function border(points: XY[], left = 'poland', right = 'ussr'): Partition {
	const edges = points.slice(1).map((_, a) => ({ a, b: a + 1, left, right, tags: [] }));
	return { points, edges };
}

const straight = border([
	[0, 0],
	[1000, 0]
]);
const bent = border([
	[0, 0],
	[500, 40],
	[1000, 0]
]);

it('finds how far a line lies from its other level, and where', () => {
	const [jump] = jumps(bent, straight, true);
	expect(jump).toMatchObject({ between: 'poland - ussr', at: [50, 4] });
	expect(jump!.km).toBeCloseTo(4, 6);
});

it('measures from the stretches between vertices too', () => {
	expect(jumps(straight, bent, true)[0]!.km).toBeGreaterThan(3.9);
});

it('compares each pair of neighbours with the same pair only', () => {
	const other = border(bent.points, 'ussr', 'latvia');
	expect(jumps(other, straight, true)[0]!.km).toBe(Infinity);
});

it('leaves coasts aside when borders on land are asked for', () => {
	const coast = border(bent.points, '', 'ussr');
	expect(jumps(coast, straight, true)).toEqual([]);
	const [jump] = jumps(coast, coast, false);
	expect(jump!.between).toBe('ussr - water');
	expect(jump!.km).toBeCloseTo(0, 9);
});
