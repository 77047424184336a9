import { describe, expect, it } from 'vitest';
import { fit, toScreen } from '#lib/basemap/camera.ts';
import { constrained } from '#lib/basemap/moves.ts';
import { points } from '#lib/basemap/points.ts';
import { duration, longest } from './steering.ts';
import { sighting } from './sighting.ts';

const size = { width: 960, height: 600 };
const free = { x: 220, y: 20, width: 720, height: 560 };
const home = fit({ x: 200, y: 8, width: 760, height: 584 });

describe('the camera for a chosen state', () => {
	it('stays where it is when the state is well visible', () => {
		for (const id of ['poland', 'estonia', 'ussr', 'turkey', 'france', 'albania'])
			expect(sighting(id, home, home, free), id).toBeNull();
	});

	it('goes nearer to a state that is too small, with the state in the free part', () => {
		const at = sighting('luxembourg', home, home, free);
		expect(at?.k).toBeGreaterThan(home.k * 3);
		const [x, y] = toScreen(constrained(at!, home, size), points['luxembourg']!.label);
		expect(Math.hypot(x - 580, y - 300)).toBeLessThan(60);
	});

	it('brings in the state beyond the edge of the map', () => {
		const at = constrained(sighting('afghanistan', home, home, free)!, home, size);
		const [x] = toScreen(at, points['afghanistan']!.label);
		expect(x).toBeLessThan(size.width - 40);
	});

	it('looks past what covers the foot of the map', () => {
		const low = { ...free, height: 200 };
		const at = sighting('italy', home, home, low);
		const [, y] = toScreen(constrained(at!, home, size, 360), points['italy']!.label);
		expect(y).toBeLessThan(low.y + low.height);
	});

	it('never takes longer than 1.2 s to get there', () => {
		const far = { k: home.k * 16, x: -9000, y: -9000 };
		expect(longest).toBeLessThanOrEqual(1200);
		expect(duration(home, far, size)).toBe(longest);
		expect(duration(home, { ...home, x: home.x + 50 }, size)).toBeLessThan(400);
	});
});
