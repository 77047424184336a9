/** A queue of numbers (ids) by priority, smallest first; the same id may be in it more than once. */
export class Heap {
	readonly #items: { id: number; priority: number }[] = [];

	push(id: number, priority: number) {
		const items = this.#items;
		let i = items.length;
		const item = { id, priority };
		for (let up = (i - 1) >> 1; i > 0 && items[up]!.priority > priority; up = (i - 1) >> 1) {
			items[i] = items[up]!;
			i = up;
		}
		items[i] = item;
	}

	pop(): { id: number; priority: number } | undefined {
		const items = this.#items;
		const top = items[0];
		const last = items.pop();
		if (!last || !items.length) return top;
		let i = 0;
		for (let down = 1; down < items.length; down = 2 * i + 1) {
			if (down + 1 < items.length && items[down + 1]!.priority < items[down]!.priority) down++;
			if (items[down]!.priority >= last.priority) break;
			items[i] = items[down]!;
			i = down;
		}
		items[i] = last;
		return top;
	}
}
