/**
 * What the exhibit says of itself every ten seconds.
 * @typedef {object} Beat
 * @property {string} version
 * @property {number} frames drawn since the beat before
 * @property {string} date the day the map shows, YYYY-MM-DD
 * @property {'svg' | 'gl'} renderer
 * @property {string} phase attract, active or warn
 * @property {number} errors
 * @property {number} uptime in seconds
 */

/** A beat is some 150 bytes; what is longer is none. */
export const longest = 4096;

/** The beat in the body of a request; null where it is broken or tells of no map. @param {string} text */
export function beatOf(text) {
	const beat = parsed(text);
	if (typeof beat !== 'object' || beat === null) return null;
	const { frames, date, renderer } = /** @type {Record<string, unknown>} */ (beat);
	const counted = Number.isInteger(frames) && Number(frames) >= 0;
	const dated = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date);
	const drawn = renderer === 'svg' || renderer === 'gl';
	return counted && dated && drawn ? /** @type {Beat} */ (beat) : null;
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
