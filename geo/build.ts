import { units } from '#lib/states/registry.ts';
import type { Partition } from './assign.ts';
import { cut } from './cut.ts';
import { level } from './level.ts';
import { lineFile } from './marks.ts';
import { write } from './output.ts';
import { placeFiles } from './places.ts';
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
const detail = level(partition, { tolerance: 0.25, island: 1, grid: 0.2, tiny: 800 });
const light = level(partition, { tolerance: 27, island: 120, grid: 1, tiny: 800 });

const shapes = inKm(detail, 0.1);

step('find places for names, markers and tests');
const points: Record<string, Points> = {};
for (const { id } of units) if (shapes.has(id)) points[id] = pointsOf(id, shapes.get(id)!);

step('write');
const outputs = {
	'src/lib/basemap/detail.json': encode(detail, ground.borders, 0.1),
	'src/lib/basemap/light.json': encode(light, ground.borders, 0.1),
	'src/lib/basemap/points.json': points,
	...placeFiles(shapes),
	...lineFile(ground.borders),
	'static/geo/europe-1932-10m.json': publish(partition, ground.borders)
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
