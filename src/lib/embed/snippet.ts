/** What the reader has chosen for the frame. */
export interface FrameOptions {
	/** Address of the map in its language, with the date or without; absolute. */
	url: string;
	/** Accessible name of the frame. */
	title: string;
	width: string;
	height: string;
}

/** Sizes in which the map has been looked at; others are moved to the nearest end. */
export const sizes = {
	width: { least: 320, most: 1200, usual: 800 },
	height: { least: 240, most: 800, usual: 560 }
} as const;

/** A side of the frame in pixels from what was typed: a whole number within the limits. */
export function sideOf(text: string, side: keyof typeof sizes): number {
	const { least, most, usual } = sizes[side];
	const number = /^\s*\d+\s*$/.test(text) ? Number(text) : usual;
	return Math.min(most, Math.max(least, number));
}

/** The markup that shows the map in another page. */
export function snippet({ url, title, width, height }: FrameOptions): string {
	const attributes = {
		src: url,
		title,
		width: sideOf(width, 'width'),
		height: sideOf(height, 'height'),
		style: 'border: 0; max-width: 100%',
		loading: 'lazy'
	};
	const written = Object.entries(attributes).map(
		([name, value]) => `${name}="${escaped(String(value))}"`
	);
	return `<iframe ${written.join(' ')}></iframe>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
