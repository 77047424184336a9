import { expect, it } from 'vitest';
import { timeless } from './timeless.ts';

/** A box of ISO media, as its bytes. */
function box(type: string, ...parts: number[][]): number[] {
	const inside = parts.flat();
	const size = 8 + inside.length;
	return [0, 0, size >> 8, size & 255, ...Buffer.from(type, 'latin1'), ...inside];
}
const [clock, long] = [[1, 2, 3, 4, 1, 2, 3, 4], Array.from({ length: 16 }, () => 9)];
const none = (bytes: readonly number[]) => bytes.map(() => 0);
const film = (short: number[], wide: number[]) =>
	new Uint8Array([
		...box('ftyp', [7, 7]),
		...box(
			'moov',
			box('mvhd', [0, 0, 0, 0], short, [5, 5]),
			box(
				'trak',
				box('tkhd', [1, 0, 0, 3], wide, [6]),
				box('mdia', box('mdhd', [0, 0, 0, 0], short))
			)
		),
		// A last box without a size, whose bytes may read like any other.
		...[0, 0, 0, 0, ...Buffer.from('mdat')],
		...box('mvhd', [0, 0, 0, 0], clock)
	]);

it('the times of an MP4 are taken out, and nothing else', () => {
	const bytes = film(clock, long);
	timeless(bytes);
	expect(bytes).toEqual(film(none(clock), none(long)));
});
