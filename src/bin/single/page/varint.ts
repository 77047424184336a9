// Whole numbers as bytes, small ones of either sign in one: seven bits a byte, the lowest first.

/** Appends a number to bytes. */
export function put(bytes: number[], value: number): void {
	let rest = value < 0 ? -2 * value - 1 : 2 * value;
	for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
	bytes.push(rest);
}

/** Reads numbers one after another from a place on. */
export function taker(bytes: Uint8Array, from = 0): () => number {
	let at = from;
	return () => {
		let [value, weight] = [0, 1];
		for (;;) {
			const byte = bytes[at++] ?? 0;
			value += (byte & 127) * weight;
			weight *= 128;
			if (byte < 128) return value % 2 ? -(value + 1) / 2 : value / 2;
		}
	};
}
