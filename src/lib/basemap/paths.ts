import type { XY } from './frame.ts';

/**
 * SVG path data for lines in km, to 0.1 km, as short as it gets: relative steps, no needless
 * separators. Counted in whole tenths, so that the steps of a long line do not drift.
 */
export function path(lines: readonly (readonly XY[])[], closed: boolean): string {
	let [x, y] = [0, 0];
	const step = ([toX, toY]: XY): string => {
		const [dx, dy] = [Math.round(toX * 10) - x, Math.round(toY * 10) - y];
		[x, y] = [x + dx, y + dy];
		return join(short(dx), short(dy));
	};
	return lines
		.map((line) => {
			const [first, ...rest] = closed ? line.slice(0, -1) : line;
			if (!first) return '';
			const start = step(first);
			const [x0, y0] = [x, y];
			// After a move, further pairs are lines.
			const d = 'm' + rest.map(step).reduce(join, start);
			if (closed) [x, y] = [x0, y0];
			return closed ? d + 'z' : d;
		})
		.join('');
}

function short(tenths: number): string {
	return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

function join(a: string, b: string): string {
	return b.startsWith('-') ? a + b : `${a} ${b}`;
}
