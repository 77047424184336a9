// Heights of the drawn slider in CSS pixels, from its top edge. They never depend on the width, so
// that nothing moves when labels appear; the compact bar (slider and buttons) must stay under 150.
/** Rows of labels above the track, the nearest to the track first. */
export const rows = 3;
export const rowHeight = 15;
/** Where leader lines may slant between the labels and the track. */
export const fan = 8;
export const trackTop = rows * rowHeight + fan;
export const trackHeight = 14;
export const trackEnd = trackTop + trackHeight;
/** Baselines of the years and months, and of the captions of the pace. */
export const yearLine = trackEnd + 15;
export const paceLine = trackEnd + 28;
export const height = trackEnd + 31;
/** Room beside both ends of the axis, for half the thumb and for labels of the first and last days. */
export const margin = 10;
/** Sizes of text, and of the swatch and the numbered disc that stand for a state. */
export const labelSize = 12;
export const yearSize = 12;
export const monthSize = 10.5;
export const swatch = 9;
export const disc = 14;

/** The middle of a row of labels. */
export function rowMiddle(row: number): number {
	return (rows - row - 0.5) * rowHeight;
}

/** A position of the axis as an SVG length: true at every width, before any width is known. */
export function percent(position: number): string {
	return `${Math.round(position * 1e5) / 1e3}%`;
}
