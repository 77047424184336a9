import { table } from './table.ts';
import { weights } from './weights.ts';

const all = weights();
console.log(
	table(
		['', 'kB brotli', 'budget'],
		all.map(({ name, bytes, budget }) => [name, kB(bytes), kB(budget)])
	)
);
const over = all.filter(({ bytes, budget }) => bytes > budget);
for (const { name, files } of over) console.error(`Too heavy: ${name}\n  ${files.join('\n  ')}`);
if (over.length) process.exitCode = 1;

function kB(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
