import { describe, expect, it } from 'vitest';
import { closing, countsOf } from './counts.ts';

describe('countsOf', () => {
	it('reads a report of Vitest', () => {
		const report = { numTotalTests: 7, numPassedTests: 5, numFailedTests: 2 };
		expect(countsOf(report)).toEqual({ passed: 5, failed: 2 });
	});

	it('reads a report of Playwright, where a flaky test has failed', () => {
		const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } };
		expect(countsOf(report)).toEqual({ passed: 3, failed: 2 });
	});

	it('counts nothing in what is not a report', () => {
		for (const other of [null, 'x', {}, []])
			expect(countsOf(other)).toEqual({ passed: 0, failed: 0 });
	});
});

describe('closing', () => {
	it('is the line that continuous integration looks for', () => {
		expect(closing({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed');
	});
});
