import { PNG } from 'pngjs';

/** A screenshot whose pixels can be read; positions in pixels of the page from its top left. */
export class Picture {
	#png: PNG;

	/** Throws for what is not a PNG. */
	constructor(png: Buffer) {
		this.#png = PNG.sync.read(png);
	}

	/** Colour of a pixel as lower-case hex; throws beyond the edge. */
	at(x: number, y: number): string {
		const { width, height, data } = this.#png;
		const [column, line] = [Math.floor(x), Math.floor(y)];
		if (column < 0 || line < 0 || column >= width || line >= height)
			throw new Error(`${column},${line} is not on the picture (${width} x ${height})`);
		const start = (line * width + column) * 4;
		return `#${data.subarray(start, start + 3).toString('hex')}`;
	}

	/** The most frequent colour of a patch, `reach` pixels to each side: sees through a hatch. */
	most(x: number, y: number, reach = 4): string {
		const { width, height } = this.#png;
		const counts = new Map<string, number>();
		for (let dy = -reach; dy <= reach; dy++)
			for (let dx = -reach; dx <= reach; dx++) {
				if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) continue;
				const colour = this.at(x + dx, y + dy);
				counts.set(colour, (counts.get(colour) ?? 0) + 1);
			}
		return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
	}
}

/** True where two hex colours differ by at most `slack` in every channel. */
export function alike(a: string, b: string, slack = 3): boolean {
	return [1, 3, 5].every(
		(i) => Math.abs(parseInt(a.slice(i, i + 2), 16) - parseInt(b.slice(i, i + 2), 16)) <= slack
	);
}

/** The same picture in fewer bytes: no alpha, and unfiltered rows, which flat colours pack best. */
export function compact(png: Buffer): Buffer {
	return PNG.sync.write(PNG.sync.read(png), {
		colorType: 2,
		inputHasAlpha: true,
		filterType: 0,
		deflateLevel: 9,
		deflateStrategy: 0
	});
}
