import { units } from '#lib/states/registry.ts';
import type { Partition } from './assign.ts';
import { cut } from './cut.ts';
import { ashore, lakesPlane, largest } from './lakes.ts';
import { level } from './level.ts';
import { write } from './output.ts';
import { pointsOf, type Points } from './points.ts';
import type { XY } from './project.ts';
import { publish } from './publish.ts';
import { report } from './report.ts';
import { tidy } from './tidy.ts';
import { encode, polygons } from './topology.ts';

// npm run geo: from world-atlas and geo/borders to the files the app and others read.
// --check rebuilds in memory and fails where the committed files differ.
const check = process.argv.includes('--check');
const step = (name: string) => console.log(`${(performance.now() / 1000).toFixed(1)} s  ${name}`);

step('cut the modern map with the lines of 1932');
const { partition: raw, ground } = cut();
const { partition, told } = tidy(raw);
for (const crumb of told) console.log(`  crumb of ${crumb}`);

step('simplify to the two levels of detail');
const fine = { tolerance: 0.25, island: 1, grid: 0.2, tiny: 800 };
const coarse = { tolerance: 27, island: 120, grid: 1, tiny: 800 };
const detail = level(partition, fine);
const light = level(partition, coarse);

step('lay the lakes over them');
const water = ashore(lakesPlane(), partition);
const lakes = ashore(level(water, fine), detail);
const lightLakes = ashore(level(largest(water, 500), coarse), light);

const shapes = inKm(detail, 0.1);
const shores = [...inKm(lakes, 0.1).values()].flat();

step('find places for names, markers and tests');
const points: Record<string, Points> = {};
for (const { id } of units) if (shapes.has(id)) points[id] = pointsOf(id, shapes.get(id)!, shores);

step('write');
const outputs = {
	'src/lib/basemap/detail.json': encode(detail, lakes, ground.borders, 0.1),
	'src/lib/basemap/light.json': encode(light, lightLakes, ground.borders, 0.1),
	'src/lib/basemap/points.json': points,
	'static/geo/europe-1932-10m.json': publish(partition, water, ground.borders)
};
const changed = write(outputs, check);

step('report');
const failed = report({ shapes, full: partition, levels: { detail, light }, ground, outputs });
if (check && changed.length) console.error(`Not what the sources give: ${changed.join(', ')}`);
process.exitCode = failed || (check && changed.length) ? 1 : 0;

/** Polygons in km. Rings are joined on the integer grid, where all tests are exact, then scaled. */
function inKm(division: Partition, scale: number): Map<string, XY[][][]> {
	const scaled = (ring: XY[]) => ring.map(([x, y]): XY => [x * scale, y * scale]);
	const shapes = [...polygons(division)];
	return new Map(shapes.map(([id, list]) => [id, list.map((rings) => rings.map(scaled))]));
}
