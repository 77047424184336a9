/**
 * Stands in for d3-array, d3-format and d3-interpolate in the browser's build (see vite.config.ts),
 * where d3-scale needs of them two functions only: a time axis lies between numbers, and has words of
 * its own. Statistics, the formats of numeric ticks and the spaces of colour would cost the first
 * script 6 kB. What is left out throws, so that a call is seen at once.
 */
function never(): never {
	throw new Error('this part of d3 is left out of the build: src/lib/scene/lean.ts');
}

/** Between two numbers: `t` from 0 to 1. */
export function interpolate(a: number, b: number): (t: number) => number {
	return (t) => a * (1 - t) + b * t;
}

/** Where a number belongs in a sorted list, after its equals: between the indices `lo` and `hi`. */
export function bisect(sorted: readonly number[], x: number, lo = 0, hi = sorted.length): number {
	let at = lo;
	while (at < hi && (sorted[at] ?? Infinity) <= x) at++;
	return at;
}

export { interpolate as interpolateNumber };
export {
	never as ascending,
	never as bisector,
	never as InternMap,
	never as quantile,
	never as quantileSorted,
	never as range,
	never as tickIncrement,
	never as ticks,
	never as tickStep,
	never as format,
	never as formatPrefix,
	never as formatSpecifier,
	never as interpolateRound,
	never as piecewise,
	never as precisionFixed,
	never as precisionPrefix,
	never as precisionRound
};
