import { readFileSync } from 'node:fs';
import { line, validateRecord } from './validate.ts';

/** The part of the plugin context that is used. */
interface Context {
	error(message: string): never;
}

function read(name: string): unknown {
	return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/**
 * Vite plugin: a broken record stops the build, the dev server and the tests, with a line for each
 * problem. Reads the files anew, as imported JSON would be the config's own copy.
 */
export function record(load = read) {
	return {
		name: 'pacts-record',
		buildStart(this: Context) {
			const problems = validateRecord(
				load('./instruments.json'),
				load('./sources.json'),
				load('./events.json')
			);
			if (problems.length)
				this.error(`The record is broken:\n${problems.map((one) => line(one)).join('\n')}`);
		}
	};
}
