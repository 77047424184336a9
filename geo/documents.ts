import { readFileSync } from 'node:fs';
import { mainTable, page } from './accuracy.ts';
import type { Measured } from './measure.ts';
import { between } from './table.ts';

/** The documents that carry measured numbers, by path: README.md keeps its words and gets its table. */
export function documents(measured: Measured): Record<string, string> {
	const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
	return {
		'geo/README.md': between(readme, 'accuracy', mainTable(measured)),
		'geo/ACCURACY.md': page(measured)
	};
}
