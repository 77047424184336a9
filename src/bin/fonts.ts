import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fontFiles } from './subsets.ts';

let total = 0;
for (const [path, bytes] of await fontFiles()) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
	if (path.endsWith('.woff2')) total += bytes.length;
	console.log(`${String(bytes.length).padStart(7)}  ${path}`);
}
console.log(`${String(total).padStart(7)}  woff2 in all`);
