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
 * Path data of a glyph from its origin, to a hundredth of a pixel and relative, as short as it gets. Counted
 * in whole hundredths, so that nothing drifts; it follows a move to where the glyph stands.
 */
export function trail(commands: readonly Command[], scale: number): string {
	let data = '';
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (const { type, ...at } of commands) {
		if (type === 'Z') {
			data += 'z';
			[x, y] = [startX, startY];
			continue;
		}
		const pairs = [at.x1, at.y1, at.x2, at.y2, at.x, at.y];
		let steps = '';
		let [toX, toY] = [x, y];
		for (let i = 0; i < pairs.length; i += 2) {
			const [px, py] = [pairs[i], pairs[i + 1]];
			if (px === undefined || py === undefined) continue;
			toX = Math.round(px * scale * 100);
			toY = Math.round(-py * scale * 100);
			steps = join(join(steps, short(toX - x)), short(toY - y));
		}
		data += type.toLowerCase() + steps;
		[x, y] = [toX, toY];
		if (type === 'M') [startX, startY] = [x, y];
	}
	return data;
}

/** Hundredths as a number, without needless noughts. */
export function short(hundredths: number): string {
	return String(hundredths / 100).replace(/^(-?)0\./, '$1.');
}

function join(a: string, b: string): string {
	return a === '' || b.startsWith('-') ? a + b : `${a} ${b}`;
}
