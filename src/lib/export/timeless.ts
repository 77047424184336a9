// ISO/IEC 14496-12, 8.2.2, 8.3.2 and 8.4.2: https://mp4ra.org/registered-types/boxes

/** Boxes that hold others, and those among them that say when the file was made. */
const holders: readonly string[] = ['moov', 'trak', 'mdia'];
const dated: readonly string[] = ['mvhd', 'tkhd', 'mdhd'];

/** Takes the time of making out of an MP4, in place: the same film is then the same file tomorrow. */
export function timeless(mp4: Uint8Array): void {
	within(new DataView(mp4.buffer, mp4.byteOffset, mp4.byteLength), 0, mp4.byteLength);
}

function within(view: DataView, start: number, end: number): void {
	for (let at = start; at + 8 <= end;) {
		const size = sizeAt(view, at) || end - at;
		const type = String.fromCharCode(...[4, 5, 6, 7].map((i) => view.getUint8(at + i)));
		if (holders.includes(type)) within(view, at + 8, at + size);
		// Made and changed, in seconds since 1904, of four bytes each or of eight; 0 is "not known".
		else if (dated.includes(type)) {
			const words = view.getUint8(at + 8) === 1 ? 4 : 2;
			for (let i = 0; i < words; i++) view.setUint32(at + 12 + 4 * i, 0);
		}
		at += size;
	}
}

/** Bytes of a box with its head; 0 for one that goes on to the end. Throws for less than a head. */
function sizeAt(view: DataView, at: number): number {
	const size = view.getUint32(at);
	const whole = size === 1 ? Number(view.getBigUint64(at + 8)) : size;
	if (whole > 0 && whole < 8) throw new Error(`A box of ${whole} bytes`);
	return whole;
}
