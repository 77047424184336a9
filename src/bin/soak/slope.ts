import type { Memory } from './memory.ts';

/** What was measured between two visits, after the collector had run. */
export interface Sample extends Memory {
	/** Visits so far. */
	visits: number;
	/** The page they were made on: a change of language loads another one. */
	page: number;
}

/** What is followed over the visits. */
export type Measure = keyof Memory;

/**
 * Growth for each visit, by least squares. Every page has a level of its own, as it begins anew, and
 * all have one slope: what a visit leaves behind. 0 where there are not two samples of a page.
 */
export function slope(samples: readonly Sample[], measure: Measure): number {
	let [together, spread] = [0, 0];
	for (const group of byPage(samples)) {
		const [x, y] = [mean(group, 'visits'), mean(group, measure)];
		for (const sample of group) {
			together += (sample.visits - x) * (sample[measure] - y);
			spread += (sample.visits - x) ** 2;
		}
	}
	return spread > 0 ? together / spread : 0;
}

/** Growth, by that slope, over the page that was visited most: what a day would leave behind. */
export function growth(samples: readonly Sample[], measure: Measure): number {
	const spans = byPage(samples).map((group) => span(group.map(({ visits }) => visits)));
	return slope(samples, measure) * Math.max(0, ...spans);
}

/** The mean of a measure; NaN without samples. */
export function mean(samples: readonly Sample[], measure: Measure | 'visits'): number {
	return samples.reduce((sum, sample) => sum + sample[measure], 0) / samples.length;
}

/** Samples without the first visits of every page, in which all is loaded for the first time. */
export function warmed(samples: readonly Sample[], visits: number): Sample[] {
	return byPage(samples).flatMap((group) => {
		const from = (group[0]?.visits ?? 0) + visits;
		return group.filter((sample) => sample.visits >= from);
	});
}

function byPage(samples: readonly Sample[]): Sample[][] {
	const pages = [...new Set(samples.map(({ page }) => page))];
	return pages.map((page) => samples.filter((sample) => sample.page === page));
}

const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
