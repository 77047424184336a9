import type { Settings } from './settings.ts';

/** A screen or window in CSS pixels. */
export interface Window {
	width: number;
	height: number;
}

/** From this diagonal on, in inches, the upper part of a screen is out of reach for some visitors. */
const tall = 43;

/** Millimetres that a CSS pixel of a full screen measures, from the diagonal in inches. */
export function pixelSize(diagonal: number, { width, height }: Window): number {
	return (diagonal * 25.4) / Math.hypot(width, height);
}

/** True where all controls are kept low: by setting, on screens that stand upright, on large ones. */
export function isLow({ diagonal, lower }: Settings['screen'], { width, height }: Window): boolean {
	return lower || height > width || diagonal >= tall;
}

/**
 * Gives style sheets the millimetre, as the length `--mm`, and marks the low layout; follows the
 * window. Returns what ends this.
 */
export function keepSize(root: HTMLElement, screen: Settings['screen']): () => void {
	const measure = () => {
		const size = { width: innerWidth, height: innerHeight };
		root.style.setProperty('--mm', `${(1 / pixelSize(screen.diagonal, size)).toFixed(4)}px`);
		root.toggleAttribute('data-low', isLow(screen, size));
	};
	measure();
	addEventListener('resize', measure);
	return () => {
		removeEventListener('resize', measure);
		root.style.removeProperty('--mm');
		root.removeAttribute('data-low');
	};
}
