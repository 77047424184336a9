import type { Camera, Size } from '#lib/basemap/camera.ts';
import type { XY } from '#lib/basemap/frame.ts';
import { between, constrained, same, zoomed } from '#lib/basemap/moves.ts';
import { calm } from '#lib/ui/motion.ts';

/** What steers asks of the map, and whom it tells. */
export interface SteeringOptions {
	camera(): Camera;
	home(): Camera;
	size(): Size;
	/** Pixels at the foot of the map that a sheet covers. */
	foot(): number;
	/** The camera is another one; null is home, whatever size the map will have. */
	onmove(camera: Camera | null): void;
	/**
	 * A gentle move begins, with the wider of its two ends, or is over: what is set for that end fits
	 * all the way, and need not be set anew at every frame.
	 */
	onease(wider: Camera | null): void;
	/** The reader, not the page, has moved it. */
	onhand?(): void;
}

/** Longest and shortest move of the camera, in milliseconds. */
export const [longest, shortest] = [900, 250] as const;

/** Moves the camera of either renderer: at once, with the hand, or gently. */
export class Steering {
	#options: SteeringOptions;
	#frame = 0;
	#wanted: Camera | null = null;

	constructor(options: SteeringOptions) {
		this.#options = options;
	}

	/** The reader zooms by a factor about a pixel of the map, or about its middle. */
	zoom(factor: number, at: XY = this.#middle(), gently = false): void {
		const to = this.#allowed(zoomed(this.#from(), factor, at));
		this.#options.onhand?.();
		if (gently) this.#ease(to);
		else this.#next(to);
	}

	/** The reader moves the map by pixels. */
	pan(dx: number, dy: number): void {
		const from = this.#from();
		this.#options.onhand?.();
		this.#next(this.#allowed({ ...from, x: from.x + dx, y: from.y + dy }));
	}

	/** Goes to a camera, or home: gently unless the reader wants no motion. */
	go(camera: Camera | null, gently = true): void {
		const to = camera ? this.#allowed(camera) : this.#options.home();
		if (gently) this.#ease(to);
		else this.#set(to);
	}

	/** The map has another size: what was under way ends at once, at the nearest camera that is allowed there. */
	settle(): void {
		this.#set(this.#from());
	}

	/** Ends every movement. */
	stop(): void {
		cancelAnimationFrame(this.#frame);
		this.#wanted = null;
		this.#options.onease(null);
	}

	#middle(): XY {
		const { width, height } = this.#options.size();
		return [width / 2, height / 2];
	}
	#from(): Camera {
		return this.#wanted ?? this.#options.camera();
	}
	#allowed(camera: Camera): Camera {
		const { home, size, foot } = this.#options;
		return constrained(camera, home(), size(), foot());
	}
	// What was asked for a frame ago may have been asked of a map of another size.
	#set(wanted: Camera): void {
		const to = this.#allowed(wanted);
		this.stop();
		this.#options.onmove(same(to, this.#options.home()) ? null : to);
	}

	// A wheel and a finger tell more often than the screen is drawn: what they ask for is done once a frame.
	#next(to: Camera): void {
		this.stop();
		this.#wanted = to;
		this.#frame = requestAnimationFrame(() => this.#set(to));
	}

	#ease(to: Camera): void {
		this.stop();
		const from = this.#options.camera();
		const size = this.#options.size();
		if (calm() || same(from, to)) return this.#set(to);
		const lasts = duration(from, to, size);
		this.#wanted = to;
		this.#options.onease(from.k < to.k ? from : to);
		let [start, before] = [0, 0];
		const advance = (now: number) => {
			start ||= now;
			// On a slow machine the frame that would come too late is left out.
			const late = before ? now - before : 0;
			before = now;
			const t = (now - start) / lasts;
			if (now - start + late >= lasts) return this.#set(to);
			this.#options.onmove(between(from, to, smooth(t), size));
			this.#frame = requestAnimationFrame(advance);
		};
		this.#frame = requestAnimationFrame(advance);
	}
}

/** How long a move takes, in milliseconds: by how far it zooms and how many windows it crosses. */
export function duration(from: Camera, to: Camera, size: Size): number {
	const doublings = Math.abs(Math.log2(to.k / from.k));
	const k = Math.min(from.k, to.k);
	const shift = ['x', 'y'].map((axis) => {
		const extent = axis === 'x' ? size.width : size.height;
		const at = (c: Camera) => (extent / 2 - (axis === 'x' ? c.x : c.y)) / c.k;
		return ((at(to) - at(from)) * k) / extent;
	});
	const windows = Math.hypot(...shift);
	return Math.min(longest, shortest + 220 * doublings + 500 * windows);
}

const smooth = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
