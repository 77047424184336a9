import { parseArgs, type ParseArgsConfig } from 'node:util';
import { formatDay, parseDay, type Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { presets, sides, type Size } from '#lib/export/figure.ts';

/** An argument that cannot be followed; the message says what can. */
export class BadArgument extends Error {}

/** Options of a program by name; each takes a text, but for `help`. */
export type Options = Record<string, { value: string; default: string; tells: string }>;

/** The text of every option, its default where it is not given; null where help is asked for. */
export function read<T extends Options>(
	args: readonly string[],
	options: T
): Record<keyof T, string> | null {
	const names = Object.keys(options);
	const known: ParseArgsConfig['options'] = {
		...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
		help: { type: 'boolean', short: 'h' }
	};
	try {
		const { values } = parseArgs({ args: [...args], options: known, strict: true });
		if (values.help) return null;
		const texts = names.map((name) => [name, values[name] ?? options[name]?.default]);
		return Object.fromEntries(texts) as Record<keyof T, string>;
	} catch (error) {
		const why = error instanceof Error ? error.message.split('. ')[0] : String(error);
		const allowed = names.map((name) => `--${name}`).join(', ');
		throw new BadArgument(`${why}. Options are ${allowed} and --help.`);
	}
}

/** Runs a program: a bad argument is told, and ends it with 2; whatever else goes wrong, with 1. */
export async function answer(program: () => Promise<void>): Promise<void> {
	try {
		await program();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = error instanceof BadArgument ? 2 : 1;
	}
}

/** What `--help` prints. */
export function help(use: string, options: Options): string {
	const left = Object.entries(options).map(([name, { value }]) => `  --${name} ${value}`);
	const wide = Math.max(...left.map((text) => text.length)) + 2;
	const lines = Object.values(options).map(
		({ tells, default: usual }, at) =>
			`${left[at]?.padEnd(wide)}${tells}${usual ? ` (${usual})` : ''}`
	);
	return [use, '', ...lines].join('\n');
}

/** One of the allowed values of an option. */
export function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T {
	const found = allowed.find((each) => each === text);
	if (found === undefined)
		throw new BadArgument(`--${name} "${text}" is not known. Allowed: ${allowed.join(', ')}.`);
	return found;
}

/** Values of a list with commas, each once, in the order given. */
export function listOf<T extends string>(name: string, text: string, allowed: readonly T[]): T[] {
	return parts(text).map((each) => oneOf(name, each, allowed));
}

/** Parts of a list with commas, each once. */
export function parts(text: string): string[] {
	return [...new Set(text.split(',').map((each) => each.trim()))];
}

/** A day of the record. */
export function dayIn(name: string, text: string): Day {
	const { first, last } = ranges[1941];
	const day = parseDay(text);
	if (day === undefined || day < first || day > last)
		throw new BadArgument(
			`--${name} "${text}" is no day of the map. Allowed: YYYY-MM-DD, ` +
				`from ${formatDay(first)} to ${formatDay(last)}.`
		);
	return day;
}

/** A size by name, `a4`, or in pixels, `1920x1080`, both sides between the bounds. */
export function sizeIn(name: string, text: string, most: number = sides.most): Size {
	const preset = Object.entries(presets).find(([known]) => known === text)?.[1];
	const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
	const size = preset ?? { width: Number(width), height: Number(height), dpi: 96 };
	const fits = [size.width, size.height].every((side) => side >= sides.least && side <= most);
	if (!fits)
		throw new BadArgument(
			`--${name} "${text}" is no size. Allowed: ${Object.keys(presets).join(', ')}, ` +
				`or WIDTHxHEIGHT with sides from ${sides.least} to ${most} pixels.`
		);
	return size;
}

/** A number of an option, within bounds. */
export function numberIn(name: string, text: string, least: number, most: number): number {
	const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	if (!(value >= least && value <= most))
		throw new BadArgument(`--${name} "${text}" is not a number from ${least} to ${most}.`);
	return value;
}
