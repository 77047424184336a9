import { describe, expect, it } from 'vitest';
import { isOver, linesOf, reportOf, type Result } from './report.ts';
import type { Sample } from './slope.ts';

const samples = (more: (visits: number) => Partial<Sample>): Sample[] =>
	Array.from({ length: 100 }, (_, i) => ({
		...{ visits: i * 10, page: 0, heap: 9e6, data: 6e6, nodes: 3000, listeners: 240 },
		...more(i * 10)
	}));
const result = (all: Sample[], more: Partial<Result> = {}): Result => ({
	...{ visits: 1000, touches: 9000, hours: 50, loads: 1, losses: 0, problems: 0 },
	samples: all,
	...more
});
const over = (one: Result) =>
	linesOf(one)
		.filter(isOver)
		.map(({ name }) => name);

describe('the report', () => {
	it('is content with a page that stays as it is', () => {
		const quiet = samples((visits) => ({ nodes: 3000 + (visits % 3), heap: 9e6 + visits * 400 }));
		expect(over(result(quiet))).toEqual([]);
		expect(reportOf(linesOf(result(quiet)))).toMatch(
			/slope for 1000 visits +0\.400 MB +0\.500 MB\n/
		);
	});

	it('refuses half a megabyte, a node or a listener that every visit leaves behind, and any error', () => {
		expect(over(result(samples((visits) => ({ heap: visits * 510 }))))).toEqual([
			'heap, slope for 1000 visits'
		]);
		expect(over(result(samples((visits) => ({ data: visits * 510 }))))).toEqual([
			'without compiled code, slope for 1000 visits'
		]);
		expect(over(result(samples((visits) => ({ nodes: 3000 + visits }))))).toEqual([
			'nodes, growth on one page'
		]);
		const listening = samples((visits) => ({ listeners: 240 + visits / 20 }));
		expect(over(result(listening))).toEqual(['listeners, growth on one page']);
		expect(over(result(listening, { losses: 50 }))).toEqual([]);
		expect(
			over(
				result(
					samples(() => ({})),
					{ problems: 1 }
				)
			)
		).toEqual(['errors']);
	});

	it('measures no memory where there were touches alone', () => {
		const lines = linesOf(result([], { visits: 0 }));
		expect(lines.filter(isOver)).toEqual([]);
		expect(lines.map(({ name }) => name)).not.toContain('heap');
	});
});
