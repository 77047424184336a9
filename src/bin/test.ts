import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closing, readCounts, type Counts } from './counts.ts';
import { run } from './run.ts';

/** One step of `npm test`; `report` is the file that its tests are counted from. */
interface Step {
	name: string;
	command: string[];
	report?: string;
	env?: Record<string, string>;
}

// Outside the project: Playwright empties its results folder when it starts.
const folder = mkdtempSync(join(tmpdir(), 'pact-atlas-'));
const unit = join(folder, 'unit.json');
const browser = join(folder, 'browser.json');
const vitest = 'vitest run --reporter=default --reporter=json';

// The cheapest first; every command is a word list, since no argument has a space but the report.
const steps: Step[] = [
	{ name: 'format', command: words('prettier --check .') },
	{ name: 'lint', command: words('eslint .') },
	{ name: 'sync', command: words('svelte-kit sync') },
	{
		name: 'types',
		command: words('svelte-check --tsconfig ./tsconfig.json --fail-on-warnings')
	},
	{ name: 'basemap equals its rebuild', command: words('tsx geo/build.ts --check') },
	{ name: 'open data equals the record', command: words('tsx src/bin/record.ts --check') },
	{
		name: 'unit tests',
		command: [...words(vitest), `--outputFile.json=${unit}`],
		report: unit
	},
	{ name: 'production build', command: words('vite build --logLevel warn') },
	{ name: 'sizes', command: words('tsx src/bin/sizes.ts') },
	{
		name: 'end-to-end tests',
		command: words('tsx src/bin/e2e.ts --reporter=list,json'),
		report: browser,
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browser }
	}
];

const total: Counts = { passed: 0, failed: 0 };
for (const step of steps) {
	console.log(`\n=== ${step.name} ===`);
	const code = await run('npx', step.command, step.env);
	const counts = step.report ? readCounts(step.report) : null;
	total.passed += counts?.passed ?? 0;
	total.failed += counts?.failed ?? 0;
	// A runner that ends well without a test has tested nothing, and that is a failure too.
	const empty = step.report && !counts?.passed;
	if (code === 0 && !empty) continue;
	total.failed = Math.max(1, total.failed);
	console.log(`\nStopped: "${step.name}" failed (npx ${step.command.join(' ')}).`);
	process.exitCode = 1;
	break;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${closing(total)}`);

function words(text: string): string[] {
	return text.split(' ');
}
