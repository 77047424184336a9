/** A command of a glyph's outline in font units, y upward, as opentype.js gives it. */
export interface Command {
	type: 'M' | 'L' | 'Q' | 'C' | 'Z';
	x?: number;
	y?: number;
	x1?: number;
	y1?: number;
	x2?: number;
	y2?: number;
}

/**
 * Path data of many glyphs, to a hundredth of a pixel and relative, as short as it gets. Counted in whole
 * hundredths, so that nothing drifts.
 */
export class Trail {
	#data = '';
	#x = 0;
	#y = 0;
	#start: [number, number] = [0, 0];

	/** Adds a glyph whose origin is at x, y. */
	add(commands: readonly Command[], scale: number, x: number, y: number): void {
		for (const { type, ...at } of commands) {
			if (type === 'Z') {
				this.#data += 'z';
				[this.#x, this.#y] = this.#start;
				continue;
			}
			const points = [
				[at.x1, at.y1],
				[at.x2, at.y2],
				[at.x, at.y]
			].filter((point): point is [number, number] => point[0] !== undefined);
			const steps = points.map(([px, py]): [number, number] => [
				Math.round((x + px * scale) * 100) - this.#x,
				Math.round((y - py * scale) * 100) - this.#y
			]);
			this.#data += type.toLowerCase() + steps.flat().map(short).reduce(join);
			const [dx, dy] = steps.at(-1) ?? [0, 0];
			[this.#x, this.#y] = [this.#x + dx, this.#y + dy];
			if (type === 'M') this.#start = [this.#x, this.#y];
		}
	}

	toString(): string {
		return this.#data;
	}
}

function short(hundredths: number): string {
	return String(hundredths / 100).replace(/^(-?)0\./, '$1.');
}

function join(a: string, b: string): string {
	return b.startsWith('-') ? a + b : `${a} ${b}`;
}
