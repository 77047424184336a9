import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { units } from '#lib/states/registry.ts';
import { decode } from './detail.ts';
import { home, type XY } from './frame.ts';
import { points } from './points.ts';

const detail = decode(JSON.parse(readFileSync(new URL('detail.json', import.meta.url), 'utf8')));
const rings = new Map(
	detail.units.map(({ id, geometry: { type, coordinates } }) => {
		return [id, (type === 'Polygon' ? coordinates : coordinates.flat()) as XY[][]] as const;
	})
);

function contains(id: string, [x, y]: XY): boolean {
	let odd = false;
	for (const ring of rings.get(id)!)
		ring.forEach((p, i) => {
			const q = ring[(i || ring.length) - 1]!;
			if (p[1] > y === q[1] > y) return;
			if (x < ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]) + p[0]) odd = !odd;
		});
	return odd;
}

describe('the points of the units', () => {
	it('are there for every unit', () => {
		expect(Object.keys(points)).toEqual(units.map(({ id }) => id));
	});

	it.each(units.map(({ id }) => id))('lie inside: %s', (id) => {
		const { label, probes, room } = points[id]!;
		expect(contains(id, label)).toBe(true);
		expect(probes.length).toBeGreaterThan(0);
		for (const probe of probes) expect(contains(id, probe)).toBe(true);
		expect(room).toBeGreaterThan(0);
	});

	it.each(units.map(({ id }) => id))(
		'have rooms that no border or edge of the view cuts: %s',
		(id) => {
			const { rooms, spots = [] } = points[id]!;
			for (const [cx, cy, w, h, angle = 0] of [...rooms, ...spots]) {
				const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
				for (let i = 0; i <= 20; i++)
					for (const side of [-0.5, 0.5]) {
						const along = i / 20 - 0.5;
						const onEdges: XY[] = [
							[along * w, side * h],
							[side * w, along * h]
						];
						for (const [x, y] of onEdges)
							expect(contains(id, [cx + x * cos - y * sin, cy + x * sin + y * cos])).toBe(true);
					}
			}
		}
	);

	it('offer large units a probe that the name at the label point leaves free', () => {
		for (const { probes, label, room } of Object.values(points).filter((p) => p.room > 150))
			expect(probes.some(([x, y]) => Math.hypot(x - label[0], y - label[1]) > 0.4 * room)).toBe(
				true
			);
	});

	it('keep names inside the home view wherever the unit reaches into it', () => {
		const { label } = points.afghanistan!;
		expect(label[0]).toBeGreaterThan(home.x + home.width);
		for (const id of ['ussr', 'libya', 'persia', 'iceland']) {
			const [x, y] = points[id]!.label;
			expect(x > home.x && x < home.x + home.width).toBe(true);
			expect(y > home.y && y < home.y + home.height).toBe(true);
		}
	});
});
