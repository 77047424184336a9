import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** What a file will hold: text as it is, anything else as JSON. */
export function textOf(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value) + '\n';
}

/** Writes values by path from the root; returns the paths whose content was another. */
export function write(outputs: Record<string, unknown>, onlyCompare: boolean): string[] {
	return Object.entries(outputs).flatMap(([path, value]) => {
		const file = fileURLToPath(new URL(path, root));
		const text = textOf(value);
		if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
		if (!onlyCompare) {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
		return [path];
	});
}
