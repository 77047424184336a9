import type { XY } from '#lib/basemap/frame.ts';
import { clear, type Box } from './clear.ts';
import { boxesOf, type Label } from './label.ts';

/** What labels are placed on: a scale, what is seen of the plane, and the room that is taken. */
export class Sheet {
	/** Pixels per km. */
	readonly k: number;
	/** How much larger than usual type is set, for large screens. */
	readonly grow: number;
	/** Labels so far, in the order of their placing. */
	readonly labels: Label[] = [];
	readonly #window: Box;
	readonly #taken: Box[];
	readonly #held = new Map<string, Label>();

	/** `window` and `covered` are in pixels from the plane's origin; nothing is set across their edges. */
	constructor(k: number, grow: number, window: Box, covered: readonly Box[]) {
		this.k = k;
		this.grow = grow;
		this.#window = window;
		this.#taken = [...covered];
	}

	/** True if a point of the plane (km) is in view. */
	sees([x, y]: XY): boolean {
		const [left, top, right, bottom] = this.#window;
		const [px, py] = [x * this.k, y * this.k];
		return px >= left && px <= right && py >= top && py <= bottom;
	}

	/**
	 * True if a label can be seen whole and covers nothing that is there, nor, unless it insists, what
	 * is kept for another.
	 */
	free(label: Label, insist = false): boolean {
		const [left, top, right, bottom] = this.#window;
		const boxes = boxesOf(label, this.k);
		const seen = boxes.every(([l, t, r, b]) => l >= left && t >= top && r <= right && b <= bottom);
		if (!seen || !clear(boxes, this.#taken)) return false;
		const kept = [...this.#held.values()].filter(({ id }) => id !== label.id);
		return insist || kept.every((each) => clear(boxes, boxesOf(each, this.k)));
	}

	/** Keeps the room for a label that its unit will need if nothing better fits. */
	hold(label: Label): void {
		if (this.free(label)) this.#held.set(label.id, label);
	}

	/** Gives back what was kept for a unit: the label, if there was one. */
	release(id: string): Label | null {
		const label = this.#held.get(id) ?? null;
		this.#held.delete(id);
		return label;
	}

	/** Sets a label down. */
	add(label: Label): void {
		this.#taken.push(...boxesOf(label, this.k));
		this.labels.push(label);
	}
}
