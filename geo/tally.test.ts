import { describe, expect, it } from 'vitest';
import type { Border } from './borders.ts';
import { projectLine } from './grid.ts';
import { nearest, tally } from './tally.ts';

const line = (file: string, lon: number, treaty: string): Border => {
	const points = projectLine([
		[lon, 50],
		[lon, 51]
	]);
	const path = { points, tag: 1 };
	const [left, right, status] = ['poland', 'ussr', 'settled' as const];
	return { file, name: file, left, right, status, treaty, note: '', waypoints: 2, path };
};
const borders = [
	line('west.geojson', 20, 'Treaty A'),
	line('east.geojson', 22, 'Treaty B'),
	line('east.geojson', 22.5, 'Treaty B')
];
const at = (town: string, lon: number, border?: string) => {
	return { town, lon, lat: 50.5, state: 'poland', ...(border && { border }) };
};

describe('the tally of borders', () => {
	it('gives a town to the nearest line within 60 km, else to none', () => {
		expect(nearest(at('', 20.5), borders)).toBe('west');
		expect(nearest(at('', 21.5), borders)).toBe('east');
		expect(nearest(at('', 25), borders)).toBe('elsewhere');
	});

	it('gives a witness to the border that it was named for', () => {
		const towns = [at('a', 20.1), at('b', 20.1, 'east'), at('c', 30)];
		const rows = tally(borders, towns, ({ town }) => town === 'b');
		const points = rows.map(({ border, given, further, wrong }) => [border, given, further, wrong]);
		expect(points).toEqual([
			['west', 1, 0, 0],
			['east', 0, 1, 1],
			['elsewhere', 1, 0, 0]
		]);
	});

	it('adds up vertices and lengths, and names each treaty once', () => {
		const [, east] = tally(borders, [], () => false);
		expect(east).toMatchObject({ lines: 2, vertices: 4, treaties: ['Treaty B'] });
		expect(east!.km).toBeCloseTo(222.5, 0);
	});
});
