import { table } from '../table.ts';
import { growth, mean, slope, type Sample } from './slope.ts';

/** What a run has seen. */
export interface Result {
	visits: number;
	touches: number;
	hours: number;
	loads: number;
	losses: number;
	/** Measurements, without the first visits of every page. */
	samples: readonly Sample[];
	problems: number;
}

/** A figure of the report, and what it must not be above; null where it only informs. */
export interface Line {
	name: string;
	value: number;
	budget: number | null;
	unit: string;
	digits: number;
}

/** Bytes that 1000 visits may leave behind. */
const heapBudget = 500_000;
/** MapLibre leaves one listener behind with every lost context (seen with 6.17, nothing else on the page). */
const perLoss = 1;

/**
 * Nodes and listeners are flat where the day's visits have left behind no more than a hundredth of
 * what is there: a single node for every visit would be far above that after a hundred visits.
 */
export function tolerance(measure: 'nodes' | 'listeners', { samples, losses }: Result): number {
	const least = measure === 'nodes' ? 25 : 5;
	const upstream = measure === 'listeners' ? losses * perLoss : 0;
	return Math.max(least, mean(samples, measure) / 100 || 0) + upstream;
}

/** The figures of a run with their budgets. */
export function linesOf(result: Result): Line[] {
	const { samples } = result;
	// Of a few measurements the slope is the collector's noise: the budget is then not shown to be kept.
	const enough = samples.length >= 10;
	const plain = (name: string, value: number): Line => ({
		...{ name, value },
		...{ budget: null, unit: '', digits: 0 }
	});
	const steep = (name: string, measure: 'heap' | 'data'): Line => ({
		...plain(
			`${name}, slope for 1000 visits`,
			enough ? (slope(samples, measure) * 1000) / 1e6 : NaN
		),
		...{ budget: heapBudget / 1e6, unit: ' MB', digits: 3 }
	});
	const flat = (measure: 'nodes' | 'listeners'): Line => ({
		...plain(`${measure}, growth on one page`, growth(samples, measure)),
		budget: tolerance(measure, result)
	});
	const measured = [
		plain('measurements', samples.length),
		{ ...plain('heap', mean(samples, 'heap') / 1e6), unit: ' MB', digits: 2 },
		// Of the whole heap what grows in a page's first hundreds of visits is mostly V8's compiled code.
		steep('heap', 'heap'),
		steep('without compiled code', 'data'),
		plain('nodes', mean(samples, 'nodes')),
		flat('nodes'),
		plain('listeners', mean(samples, 'listeners')),
		flat('listeners')
	];
	return [
		plain('visits', result.visits),
		plain('touches', result.touches),
		{ ...plain('time for the exhibit', result.hours), unit: ' h', digits: 1 },
		plain('pages loaded', result.loads),
		plain('contexts lost', result.losses),
		// Touches alone are not measured: a visit is what leaves something behind.
		...(result.visits ? measured : []),
		{ ...plain('errors', result.problems), budget: 0 }
	];
}

/** True for a figure above its budget, or one that is no number. */
export const isOver = ({ value, budget }: Line) => budget !== null && !(value <= budget);

/** The report as text. */
export function reportOf(lines: readonly Line[]): string {
	const text = (value: number, { unit, digits }: Line) => `${value.toFixed(digits)}${unit}`;
	return table(
		['', 'measured', 'budget', ''],
		lines.map((line) => [
			line.name,
			Number.isNaN(line.value) ? 'not measured' : text(line.value, line),
			line.budget === null ? '' : text(line.budget, line),
			isOver(line) ? 'over' : ''
		])
	);
}
