/**
 * Stands in for d3-format in the browser's build (see vite.config.ts): d3-scale asks for it to word
 * its numeric ticks, which a time axis with its own words never calls, and 2 kB of the first script
 * would be spent on it. Every function throws, so that a call is seen at once.
 */
function never(): never {
	throw new Error('d3-format is left out of this build: src/lib/scene/noformat.ts');
}

export {
	never as format,
	never as formatPrefix,
	never as formatSpecifier,
	never as precisionFixed,
	never as precisionPrefix,
	never as precisionRound
};
