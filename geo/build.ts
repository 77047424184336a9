import { units } from '#lib/states/registry.ts';
import { digitised, type Partition } from './assign.ts';
import { contains } from './control.ts';
import { cut } from './cut.ts';
import { documents } from './documents.ts';
import { ashore, lakesPlane, largest } from './lakes.ts';
import { level } from './level.ts';
import { lineFile } from './marks.ts';
import { measure } from './measure.ts';
import { write } from './output.ts';
import { placeFiles } from './places.ts';
import { pointsOf, type Points } from './points.ts';
import type { XY } from './project.ts';
import { publication, publish } from './publish.ts';
import { Lines } from './reach.ts';
import { report } from './report.ts';
import { seas } from './seas.ts';
import { blunt } from './spikes.ts';
import { tidy } from './tidy.ts';
import { encode, polygons } from './topology.ts';

// npm run geo: from world-atlas and geo/borders to the files the app and others read.
// --check rebuilds in memory and fails where the committed files differ.
const check = process.argv.includes('--check');
const step = (name: string) =>
	console.log(`${(performance.now() / 1000).toFixed(1).padStart(5)} s  ${name}`);

step('cut the modern map with the lines of 1932');
const { partition: raw, ground } = cut();
const { partition: tidied, told } = tidy(raw);
const partition = blunt(tidied);
for (const crumb of told) console.log(`         crumb of ${crumb}`);

step('simplify to the two levels of detail');
const keep = (at: XY) => digitised(ground, at);
const fine = { tolerance: 0.25, island: 1, grid: 0.2, tiny: 800, keep };
const coarse = { tolerance: 31, island: 120, grid: 1, tiny: 800 };
const detail = level(partition, fine);
const light = level(partition, coarse);

step('lay the lakes over them');
const inland = ashore(lakesPlane(), partition);
const lakes = ashore(level(inland, fine), detail);
const lightLakes = ashore(level(largest(inland, 500), coarse), light);

step('find places for names, markers and tests');
const shapes = inKm(detail, 0.1);
const points: Record<string, Points> = {};
const wet = [...inKm(lakes, 0.1).values()].flat();
const lines = new Lines(detail, 0.1);
const sea = (at: XY) => ![...shapes.values()].some((polygons) => contains(polygons, at));
for (const { id } of units) {
	const own = (left: string, right: string) => [left, right].every((side) => !side || side === id);
	const polygons = shapes.get(id);
	if (polygons) points[id] = pointsOf(id, polygons, wet, { blocked: lines.without(own), sea });
}

const all = () => false;
const names = seas(lines.without(all), new Lines(lakes, 0.1).without(all));

step('encode with shared arcs');
const files = {
	detail: encode(detail, lakes, ground.borders, 0.1),
	light: encode(light, lightLakes, ground.borders, 0.1),
	published: publish(partition, inland, ground.borders)
};

step('measure against the ground, the figures and the land');
const measured = measure(files, { detail, light }, ground.borders);

step(check ? 'compare' : 'write');
const outputs = {
	'src/lib/basemap/detail.json': files.detail,
	'src/lib/basemap/light.json': files.light,
	'src/lib/basemap/points.json': points,
	'src/lib/basemap/seas.json': names,
	...placeFiles(shapes, lines),
	...lineFile(ground.borders),
	...publication(files.published),
	...documents(measured)
};
const changed = write(outputs, check);

const partitions = { 'full detail': partition, 'level detail': detail, 'level light': light };
const failed = report({ measured, partitions, ground, outputs });
if (check && changed.length) console.error(`Not what the sources give: ${changed.join(', ')}`);
process.exitCode = failed || (check && changed.length) ? 1 : 0;

/** Polygons in km. Rings are joined on the integer grid, where all tests are exact, then scaled. */
function inKm(division: Partition, scale: number): Map<string, XY[][][]> {
	const scaled = (ring: XY[]) => ring.map(([x, y]): XY => [x * scale, y * scale]);
	const shapes = [...polygons(division)];
	return new Map(shapes.map(([id, list]) => [id, list.map((rings) => rings.map(scaled))]));
}
