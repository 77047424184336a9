/** Length of the line that is measured, in millimetres. */
export const ruler = 100;
/** Squares that hold what may be touched, and a bank card by ISO/IEC 7810 ID-1, in millimetres. */
export const squares = [20, 12.7];
export const bank = { width: 85.6, height: 53.98, corner: 3.18 };

/** Marks of the ruler, in millimetres, with their lengths. */
export const marks = Array.from({ length: ruler + 1 }, (_, mm) => ({
	mm,
	long: mm % 10 ? (mm % 5 ? 2.2 : 3.4) : 5
}));

/**
 * The diagonal in inches at which sizes would be true, where the line of 100 mm has another length by
 * a real ruler; null for a length that no screen would give.
 */
export function diagonalFor(diagonal: number, measured: number): number | null {
	if (!(measured >= 20 && measured <= 500)) return null;
	return Math.round((diagonal * measured * 10) / ruler) / 10;
}
