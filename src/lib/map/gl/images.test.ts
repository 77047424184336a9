import { describe, expect, it } from 'vitest';
import { patternImage } from './images.ts';

describe('patternImage', () => {
	it.each(['hatch', 'dots', 'cross', 'doubt', 'struck'] as const)(
		'%s leaves most of the fill bare',
		(name) => {
			const { width, height, data } = patternImage(name);
			const alphas = Array.from({ length: width * height }, (_, i) => data[i * 4 + 3] ?? 0);
			const covered = alphas.filter((alpha) => alpha > 0).length / alphas.length;
			expect(Math.max(...alphas)).toBe(255);
			expect(covered).toBeGreaterThan(0.02);
			expect(covered).toBeLessThan(0.5);
		}
	);

	it('hatches along one diagonal, across the seam between two tiles', () => {
		const { width, data } = patternImage('hatch');
		const alpha = (x: number, y: number) => data[((y % width) * width + (x % width)) * 4 + 3];
		for (let y = 0; y < width; y++)
			for (let x = 0; x < width; x++) expect(alpha(x + width - 1, y + 1)).toBe(alpha(x, y));
	});
});

describe('a cased pattern', () => {
	it('is dark inside and light at its edge, so that every fill shows it', () => {
		const { width, height, data } = patternImage('struck');
		const solid = Array.from({ length: width * height }, (_, i) => i * 4)
			.filter((at) => data[at + 3] === 255)
			.map((at) => data[at] ?? 0);
		expect(Math.min(...solid)).toBeLessThan(80);
		expect(Math.max(...solid)).toBeGreaterThan(200);
	});
});
