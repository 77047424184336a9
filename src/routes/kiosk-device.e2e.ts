import { expect, test } from '@playwright/test';
import { run } from '../bin/run.ts';

// A browser of its own, which is killed part by part: its size and speed are not those of the tests' pages,
// and how long a start takes on a busy machine is not what is asked. The museum's 15 s are measured by
// `npm run supervise` alone.
test('the exhibit comes back when its browser dies, part by part', async () => {
	test.setTimeout(600_000);
	const args = ['--screen', 'headless', '--site', 'stand-in', '--silence', '15', '--limit', '200'];
	expect(await run('npx', ['tsx', 'src/bin/supervise.ts', ...args])).toBe(0);
});
