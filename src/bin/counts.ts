import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Counts {
	passed: number;
	failed: number;
}

/** Counts from a JSON report of Vitest or Playwright; zeros for anything else. */
export function countsOf(report: unknown): Counts {
	if (typeof report !== 'object' || report === null) return { passed: 0, failed: 0 };
	const fields = report as Record<string, unknown>;
	const number = (value: unknown) => (typeof value === 'number' ? value : 0);
	if ('numTotalTests' in fields)
		return { passed: number(fields.numPassedTests), failed: number(fields.numFailedTests) };
	const stats = (fields.stats ?? {}) as Record<string, unknown>;
	return {
		passed: number(stats.expected),
		// A test that failed and then passed has failed: nothing here is allowed to be flaky.
		failed: number(stats.unexpected) + number(stats.flaky)
	};
}

/** Counts from the report file of a step; null where the step wrote none. */
export function readCounts(path: string): Counts | null {
	return existsSync(path) ? countsOf(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/** The closing line that continuous integration reads, alone on its line. */
export function closing({ passed, failed }: Counts): string {
	return `${passed} passed, ${failed} failed`;
}
