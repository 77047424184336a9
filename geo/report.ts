import { brotliCompressSync } from 'node:zlib';
import { units } from '#lib/states/registry.ts';
import { findings, findingsHead, pixel, signed, tallied, talliedHead, whole } from './accuracy.ts';
import { areaProblems } from './areas.ts';
import type { Ground, Partition } from './assign.ts';
import type { Jump } from './jump.ts';
import type { Measured } from './measure.ts';
import { textOf } from './output.ts';
import { areasOf, parts } from './parts.ts';
import { inverse } from './project.ts';
import { aligned } from './table.ts';

// Where many lines meet, joining all polygons rounds by some square metres; that is no overlap.
const hectare = 0.01;

interface Result {
	measured: Measured;
	/** The divisions by name: each must have every unit. */
	partitions: Record<string, Partition>;
	ground: Ground;
	outputs: Record<string, unknown>;
}

/** Prints what a person should know about a build; true where something is wrong with it. */
export function report({ measured, partitions, ground, outputs }: Result): boolean {
	printPoints(measured);
	printAreas(measured);
	printTopology(measured);
	printSizes(outputs);
	const problems = [...ground.problems, ...missing(partitions), ...problemsOf(measured)];
	if (problems.length) console.error('\nProblems');
	for (const problem of problems) console.error(`  ${problem}`);
	return problems.length > 0;
}

function printPoints({ given, further, wrong, tally }: Measured) {
	const count = (list: unknown[]) => `${list.length} wrong`;
	const [own, others] = [wrong.filter((w) => w.border), wrong.filter((w) => !w.border)];
	console.log(
		`\nControl points: ${given} given, ${count(others)}; ${further} further, ${count(own)}`
	);
	console.log(aligned(talliedHead, tally.map(tallied)));
}

function printAreas({ areas }: Measured) {
	console.log('\nAreas, km2');
	const rows = areas.map(({ unit, quoted, measured, percent, limit, exception }) => {
		const known = exception ? 'known exception' : '';
		return [unit, whole(quoted), whole(measured), signed(percent), `${limit}`, known];
	});
	console.log(aligned(['unit', 'quoted', 'map', '%', 'limit', ''], rows));
}

function printTopology({ files, jump }: Measured) {
	console.log('\nTopology');
	const rows = Object.entries(files).map(([name, found]) => findings(name, found));
	console.log(aligned(findingsHead, rows));
	console.log('\nFrom the light to the detailed level at most');
	const head = ['line', 'km', 'pixels', 'where'];
	console.log(
		aligned(
			head,
			Object.entries(jump).map(([what, one]) => moved(what, one))
		)
	);
}

function moved(what: string, { km, between, at }: Jump): string[] {
	const [lon, lat] = inverse(at);
	const where = `${between}, ${lat.toFixed(2)} N ${lon.toFixed(2)} E`;
	return [what, km.toFixed(1), (km / pixel).toFixed(1), where];
}

function printSizes(outputs: Record<string, unknown>) {
	console.log('\nSizes, kB');
	const rows = Object.entries(outputs).map(([path, value]) => {
		const text = textOf(value);
		// Compressing the large files takes longer than building them, and no budget asks for it.
		const sent = path.startsWith('src/')
			? (brotliCompressSync(text).length / 1000).toFixed(1)
			: '–';
		return [path, (Buffer.byteLength(text) / 1000).toFixed(0), sent];
	});
	console.log(aligned(['file', 'plain', 'brotli'], rows));
}

function missing(partitions: Record<string, Partition>): string[] {
	return Object.entries(partitions).flatMap(([name, partition]) => {
		const has = areasOf(parts(partition));
		return units.filter(({ id }) => !has.has(id)).map(({ id }) => `${name} has no ${id}`);
	});
}

function problemsOf({ wrong, areas, files }: Measured): string[] {
	return [
		...wrong.map(({ town, state, found, lon, lat, border }) => {
			const from = border ? ` (witnesses/${border}.json)` : '';
			return `${town}, ${lat} N ${lon} E, is in ${found}, was in ${state}${from}`;
		}),
		...areaProblems(areas),
		...Object.entries(files).flatMap(([name, { crossings, overlap, gaps }]) => [
			...(crossings ? [`${name}: ${crossings} crossings`] : []),
			...(Math.max(overlap, gaps) > hectare
				? [`${name}: ${overlap} km2 overlap, ${gaps} km2 of gaps`]
				: [])
		])
	];
}
