import { describe, expect, it } from 'vitest';
import { hatchShapes } from '#lib/scene/hatches.ts';
import { patternShapes, type Shape } from '#lib/scene/patterns.ts';
import { weave, type Strand } from './weave.ts';

const shapes: [string, Shape][] = Object.entries({ ...patternShapes, ...hatchShapes });
const area: [number, number, number, number] = [-30, -20, 60, 50];

/** True where a point lies on a strand, within half of its width. */
function covers({ d, width, dash }: Strand, [px, py]: [number, number]): boolean {
	return [...d.matchAll(/M([-\d.]+) ([-\d.]+)(?:h([-\d.]+)|l([-\d.]+) ([-\d.]+))/g)].some((m) => {
		const [x, y] = [Number(m[1]), Number(m[2])];
		const [dx, dy] = m[3] === undefined ? [Number(m[4]), Number(m[5])] : [Number(m[3]), 0];
		const length = Math.hypot(dx, dy);
		const along = ((px - x) * dx + (py - y) * dy) / length;
		const away = Math.abs((px - x) * dy - (py - y) * dx) / length;
		const phase = dash ? along % (dash[0] + dash[1]) : 0;
		const on = along >= -0.05 && along <= length + 0.05 && (!dash || phase <= dash[0] + 0.05);
		return on && away <= width / 2 + 0.05;
	});
}

describe.each(shapes)('the pattern %s', (_, shape) => {
	const strands = weave(shape, area);

	it('has every line and dot of its tile, tile for tile', () => {
		for (const [x1, y1, x2, y2] of shape.lines)
			for (const share of [0.1, 0.5, 0.9])
				for (const [i, j] of [
					[0, 0],
					[-1, 1],
					[2, -1]
				] as const) {
					// prettier-ignore
					const x = x1 + (x2 - x1) * share + i * shape.size;
					const y = y1 + (y2 - y1) * share + j * shape.size;
					const lines = strands.filter(({ round }) => !round);
					expect(lines.some((strand) => covers(strand, [x, y])), `${x} ${y}`).toBe(true); // prettier-ignore
				}
		for (const [x, y, r] of shape.dots) {
			const dots = strands.filter(({ round, width }) => round && width === 2 * r);
			expect(dots.some((strand) => covers(strand, [x + shape.size, y]))).toBe(true);
		}
	});

	it('covers no more than the tile does', () => {
		const length = ([x1, y1, x2, y2]: Shape['lines'][number]) => Math.hypot(x2 - x1, y2 - y1);
		const drawn = strands.reduce((sum, { dash }) => sum + (dash ? dash[0] : 1e9), 0);
		const most = shape.lines.reduce((sum, line) => sum + length(line), 0) + shape.dots.length;
		if (strands.every(({ dash }) => dash)) expect(drawn).toBeLessThanOrEqual(most + 0.01);
		else expect(strands.length).toBeLessThanOrEqual(shape.lines.length);
	});
});

it('a line that is neither level, upright nor diagonal is refused', () => {
	const shape = { size: 8, lines: [[0, 0, 8, 3]], dots: [], width: 1, colour: '#000' } as Shape;
	expect(() => weave(shape, area)).toThrow('level, upright and diagonal');
});
