import type { XY } from './project.ts';
import { ringBounds } from './ring.ts';

/** [cx, cy, width, height] in km. */
export type Box = [number, number, number, number];

/** Which squares of a raster lie wholly inside some polygons; square (i, j) begins at x0 + i * step. */
export class Mask {
	readonly x0: number;
	readonly y0: number;
	readonly width: number;
	readonly height: number;
	readonly step: number;
	/** 1 where the square is wholly inside. */
	readonly cells: Uint8Array;
	readonly #sums: Int32Array;
	#depths?: Float64Array;

	/** `wet` are polygons that count as outside: the lakes, where no point of a unit should go. */
	constructor(
		rings: readonly (readonly XY[])[],
		across: number,
		wet: readonly (readonly (readonly XY[])[])[] = []
	) {
		const [x0, y0, x1, y1] = ringBounds(rings.flat());
		this.step = Math.max(x1 - x0, y1 - y0) / across;
		this.x0 = x0;
		this.y0 = y0;
		this.width = Math.ceil((x1 - x0) / this.step);
		this.height = Math.ceil((y1 - y0) / this.step);
		this.cells = new Uint8Array(this.width * this.height);
		this.#fill(rings, 1);
		this.#clearEdges(rings);
		for (const polygon of wet) {
			this.#fill(polygon, 0);
			this.#clearEdges(polygon);
		}
		this.#sums = this.#sum();
	}

	/** Sets the squares whose centre is inside, row by row. */
	#fill(rings: readonly (readonly XY[])[], value: 0 | 1) {
		const [, top, , bottom] = ringBounds(rings.flat());
		const first = Math.max(0, Math.floor((top - this.y0) / this.step));
		const last = Math.min(this.height - 1, Math.ceil((bottom - this.y0) / this.step));
		for (let j = first; j <= last; j++) {
			const y = this.y0 + (j + 0.5) * this.step;
			const xs: number[] = [];
			for (const ring of rings)
				for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
					const [p, q] = [ring[i]!, ring[k]!];
					if (p[1] > y !== q[1] > y) xs.push(((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]) + p[0]);
				}
			xs.sort((a, b) => a - b);
			for (let n = 0; n + 1 < xs.length; n += 2) {
				const from = Math.ceil((xs[n]! - this.x0) / this.step - 0.5);
				const to = Math.floor((xs[n + 1]! - this.x0) / this.step - 0.5);
				for (let i = Math.max(0, from); i <= Math.min(to, this.width - 1); i++)
					this.cells[j * this.width + i] = value;
			}
		}
	}

	/** A square that a border runs through is not wholly inside: walk along it in small steps. */
	#clearEdges(rings: readonly (readonly XY[])[]) {
		for (const ring of rings)
			for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
				const [p, q] = [ring[i]!, ring[k]!];
				const n = Math.ceil(Math.hypot(p[0] - q[0], p[1] - q[1]) / (this.step / 4)) || 1;
				for (let t = 0; t <= n; t++) {
					const at: XY = [p[0] + ((q[0] - p[0]) * t) / n, p[1] + ((q[1] - p[1]) * t) / n];
					this.#clear(at);
				}
			}
	}

	#clear([x, y]: XY) {
		const i = Math.floor((x - this.x0) / this.step);
		const j = Math.floor((y - this.y0) / this.step);
		if (i >= 0 && j >= 0 && i < this.width && j < this.height) this.cells[j * this.width + i] = 0;
	}

	#sum(): Int32Array {
		const w = this.width + 1;
		const sums = new Int32Array(w * (this.height + 1));
		for (let j = 0; j < this.height; j++)
			for (let i = 0; i < this.width; i++)
				sums[(j + 1) * w + i + 1] =
					this.cells[j * this.width + i]! +
					sums[j * w + i + 1]! +
					sums[(j + 1) * w + i]! -
					sums[j * w + i]!;
		return sums;
	}

	/** Whether all squares of a rectangle (in squares, right and bottom excluded) are inside. */
	full(left: number, top: number, right: number, bottom: number): boolean {
		if (left < 0 || top < 0 || right > this.width || bottom > this.height) return false;
		const w = this.width + 1;
		const [a, b] = [this.#sums[bottom * w + right]!, this.#sums[top * w + left]!];
		const [c, d] = [this.#sums[bottom * w + left]!, this.#sums[top * w + right]!];
		return a + b - c - d === (right - left) * (bottom - top);
	}

	/**
	 * The largest rectangle of this ratio (width : height) wholly inside; of those at least `near`
	 * times as wide as the largest, the one whose centre is nearest to a point.
	 */
	largest(ratio: number, to: XY, near = 0.92): Box | undefined {
		const found: [number, number, number][] = [];
		let best = 0;
		for (let j = 0; j < this.height; j++)
			for (let i = 0; i < this.width; i++) {
				// Half height in squares: grow from what would still matter.
				let h = Math.max(0.5, best * near);
				if (!this.#fits(i, j, h, ratio)) continue;
				while (this.#fits(i, j, h + 0.25, ratio)) h += 0.25;
				best = Math.max(best, h);
				found.push([i, j, h]);
			}
		const away = ([i, j]: readonly [number, number, number]) =>
			Math.hypot(this.x0 + (i + 0.5) * this.step - to[0], this.y0 + (j + 0.5) * this.step - to[1]);
		const [pick] = found.filter(([, , h]) => h >= best * near).sort((a, b) => away(a) - away(b));
		if (!pick) return undefined;
		const [i, j, h] = pick;
		const high = 2 * h * this.step;
		return [this.x0 + (i + 0.5) * this.step, this.y0 + (j + 0.5) * this.step, high * ratio, high];
	}

	/** The largest rectangle of this ratio wholly inside whose centre is the square of a point. */
	around([x, y]: XY, ratio: number): Box | undefined {
		const i = Math.floor((x - this.x0) / this.step);
		const j = Math.floor((y - this.y0) / this.step);
		let h = 0;
		while (this.#fits(i, j, h + 0.25, ratio)) h += 0.25;
		const high = 2 * h * this.step;
		const at: XY = [this.x0 + (i + 0.5) * this.step, this.y0 + (j + 0.5) * this.step];
		return h > 0 ? [...at, high * ratio, high] : undefined;
	}

	/** The square furthest from all that is not inside, among those a test allows. */
	deepest(allowed: (at: XY) => boolean): { at: XY; depth: number } | undefined {
		const depths = (this.#depths ??= depths8(this.cells, this.width, this.height));
		let best = -1;
		let at: XY | undefined;
		for (let n = 0; n < depths.length; n++) {
			if (!this.cells[n] || depths[n]! <= best) continue;
			const p: XY = [
				this.x0 + ((n % this.width) + 0.5) * this.step,
				this.y0 + (Math.floor(n / this.width) + 0.5) * this.step
			];
			if (!allowed(p)) continue;
			best = depths[n]!;
			at = p;
		}
		return at && { at, depth: best * this.step };
	}

	/** The centre of the square inside nearest to a point, among those a test allows. */
	nearest(to: XY, allowed: (at: XY) => boolean): XY | undefined {
		const away = ([x, y]: XY) => Math.hypot(x - to[0], y - to[1]);
		let best: XY | undefined;
		this.cells.forEach((inside, n) => {
			const at: XY = [
				this.x0 + ((n % this.width) + 0.5) * this.step,
				this.y0 + (Math.floor(n / this.width) + 0.5) * this.step
			];
			if (inside && (!best || away(at) < away(best)) && allowed(at)) best = at;
		});
		return best;
	}

	#fits(i: number, j: number, h: number, ratio: number): boolean {
		const [x, y, w] = [i + 0.5, j + 0.5, h * ratio];
		return this.full(
			Math.floor(x - w + 1e-9),
			Math.floor(y - h + 1e-9),
			Math.ceil(x + w - 1e-9),
			Math.ceil(y + h - 1e-9)
		);
	}
}

/** Distance of each square to the nearest one that is not inside, along eight directions. */
function depths8(cells: Uint8Array, width: number, height: number): Float64Array {
	const d = Float64Array.from(cells, (inside) => (inside ? Infinity : 0));
	const at = (i: number, j: number) =>
		i < 0 || j < 0 || i >= width || j >= height ? 0 : d[j * width + i]!;
	const relax = (i: number, j: number, s: number) => {
		const straight = Math.min(at(i - s, j), at(i, j - s)) + 1;
		const across = Math.min(at(i - s, j - s), at(i + s, j - s)) + Math.SQRT2;
		d[j * width + i] = Math.min(d[j * width + i]!, straight, across);
	};
	for (let j = 0; j < height; j++) for (let i = 0; i < width; i++) relax(i, j, 1);
	for (let j = height - 1; j >= 0; j--) for (let i = width - 1; i >= 0; i--) relax(i, j, -1);
	return d;
}
