import { put, taker } from './varint.ts';

interface Topology {
	arcs: number[][][];
}

/** A topology as bytes: its arcs as numbers take three quarters of what they take as text, packed. */
export function arcsPacked(json: string): Uint8Array {
	const { arcs, ...rest } = JSON.parse(json) as Topology;
	const text = new TextEncoder().encode(JSON.stringify(rest));
	const bytes: number[] = [];
	put(bytes, arcs.length);
	for (const arc of arcs) put(bytes, arc.length);
	for (const axis of [0, 1])
		for (const arc of arcs) for (const point of arc) put(bytes, point[axis] ?? 0);
	return new Uint8Array([...text, ...bytes, text.length & 255, text.length >> 8]);
}

/** The topology's text again, from its bytes. */
export function arcsUnpacked(bytes: Uint8Array): string {
	const length = (bytes.at(-2) ?? 0) + (bytes.at(-1) ?? 0) * 256;
	const rest = JSON.parse(new TextDecoder().decode(bytes.subarray(0, length))) as object;
	const take = taker(bytes, length);
	const lengths = Array.from({ length: take() }, take);
	const column = () => lengths.map((count) => Array.from({ length: count }, take));
	const [xs, ys] = [column(), column()];
	const arcs = xs.map((line, i) => line.map((x, j) => [x, ys[i]?.[j] ?? 0]));
	return JSON.stringify({ ...rest, arcs });
}
