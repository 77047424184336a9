import { brotliCompressSync } from 'node:zlib';
import { units } from '#lib/states/registry.ts';
import type { Ground, Partition } from './assign.ts';
import { towns, wrongTowns } from './control.ts';
import { km2 } from './grid.ts';
import { countCrossings } from './node.ts';
import { areasOf, parts } from './parts.ts';
import type { XY } from './project.ts';

interface Result {
	shapes: Map<string, XY[][][]>;
	full: Partition;
	levels: Record<string, Partition>;
	ground: Ground;
	outputs: Record<string, unknown>;
}

/** Prints what a person should know about a build; true where something is wrong with it. */
export function report({ shapes, full, levels, ground, outputs }: Result): boolean {
	const wrong = wrongTowns(shapes);
	console.log(`Control points: ${wrong.length} of ${towns.length} wrong`);
	for (const { town, state, found, lon, lat } of wrong)
		console.log(`  ${town} (${lat} N ${lon} E) is in ${found}, was in ${state}`);

	printUnits(full, new Set(wrong.map(({ town }) => town)));
	const problems = [
		...ground.problems,
		...missing('full detail', new Set(areasOf(parts(full)).keys()))
	];
	for (const [name, partition] of Object.entries(levels)) {
		const area = areasOf(parts(partition));
		problems.push(...missing(`level ${name}`, new Set(area.keys())));
		const crossings = countCrossings(partition, 200);
		if (crossings) problems.push(`level ${name}: ${crossings} crossings`);
		console.log(`Level ${name}: ${partition.edges.length} edges`);
	}
	for (const [path, value] of Object.entries(outputs)) {
		const text = JSON.stringify(value);
		const kb = brotliCompressSync(text).length / 1000;
		console.log(`${path}: ${(text.length / 1000).toFixed(0)} kB, ${kb.toFixed(1)} kB brotli`);
	}
	for (const problem of problems) console.error(`Problem: ${problem}`);
	return problems.length > 0;
}

/** Area of each unit within the frame, and how many of its control points are right. */
function printUnits(full: Partition, wrong: Set<string>) {
	const area = areasOf(parts(full));
	for (const { id } of units) {
		const own = towns.filter(({ state }) => state === id);
		const right = own.filter(({ town }) => !wrong.has(town)).length;
		const size = km2(area.get(id) ?? 0).toFixed(1);
		console.log(`  ${id.padEnd(16)} ${size.padStart(11)} km2  ${right}/${own.length} points`);
	}
}

function missing(where: string, ids: Set<string>): string[] {
	return units.filter(({ id }) => !ids.has(id)).map(({ id }) => `${where} has no ${id}`);
}
