import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** Writes values as JSON by path from the root; returns the paths whose content was another. */
export function write(outputs: Record<string, unknown>, onlyCompare: boolean): string[] {
	return Object.entries(outputs).flatMap(([path, value]) => {
		const file = fileURLToPath(new URL(path, root));
		const text = JSON.stringify(value) + '\n';
		if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
		if (!onlyCompare) {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text);
		}
		return [path];
	});
}
