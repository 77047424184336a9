import { answer, help, numberIn, read } from './args.ts';
import { serving } from './serving.ts';
import { isOver, linesOf, reportOf } from './soak/report.ts';
import { soak, usual, type Plan } from './soak/run.ts';

const options = {
	minutes: { value: '<n>', default: '10', tells: 'real minutes of visits' },
	visits: { value: '<n>', default: '100000', tells: 'visits at most' },
	touches: { value: '<n>', default: '0', tells: 'random touches after them' },
	seed: { value: '<n>', default: '1932', tells: 'the same seed does the same' },
	site: { value: '<folder>', default: 'build', tells: 'the built site' }
};
const use =
	'npm run soak -- [options] [--no-gl]\n\n' +
	'Visitors of the exhibit at a fast clock: what they leave behind in memory, and what goes wrong.\n' +
	'Once an hour of their time WebGL is taken away; --no-gl has the SVG alone, and is much faster.';

await answer(async () => {
	const args = process.argv.slice(2);
	const gl = !args.includes('--no-gl');
	const values = read(
		args.filter((arg) => arg !== '--no-gl'),
		options
	);
	if (!values) return console.log(help(use, options));
	const number = (name: keyof typeof options, most: number) =>
		numberIn(name, values[name], 0, most);
	const plan: Plan = {
		...usual,
		...{ gl, minutes: number('minutes', 100_000), visits: number('visits', 1e6) },
		...{ touches: number('touches', 1e7), seed: number('seed', 2 ** 32) }
	};
	const { result, problems } = await serving(
		(browser, address) => soak(browser, address, plan, told),
		gl ? [] : ['--disable-3d-apis', '--disable-gpu'],
		values.site
	);
	const lines = linesOf(result);
	console.log(`\n${reportOf(lines)}`);
	for (const problem of problems) console.log(`  ${problem}`);
	if (lines.some(isOver)) process.exitCode = 1;
});

function told(text: string): void {
	console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
}
