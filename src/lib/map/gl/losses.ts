/** How long the browser has to give WebGL back before the map is made anew, in milliseconds. */
export const patience = 5000;

const window = 10 * 60_000;
const limit = 3;

/**
 * What WebGL's failures lead to. A graphics driver that crashes again and again is not asked any more:
 * from the third failure within ten minutes on the map stays an SVG until the page is loaded anew.
 */
export class Losses {
	#times: number[] = [];
	#given = false;

	/** Counts a failure at a time in milliseconds; true where WebGL is given up. */
	count(now: number): boolean {
		this.#times = [...this.#times.filter((time) => now - time < window), now];
		this.#given ||= this.#times.length >= limit;
		return this.#given;
	}
}
