import { createSubscriber } from 'svelte/reactivity';

// Widths change when a web font arrives: whoever measured measures again.
const onFonts = createSubscriber((update) => {
	document.fonts.addEventListener('loadingdone', update);
	return () => document.fonts.removeEventListener('loadingdone', update);
});

let context: CanvasRenderingContext2D | null | undefined;

/** Measures texts in a font of the page: `family` is the name of a custom property, size in pixels. */
export function measurer(family: '--sans' | '--serif', size: number, weight = 400) {
	onFonts();
	context ??= document.createElement('canvas').getContext('2d');
	const fonts = getComputedStyle(document.documentElement).getPropertyValue(family);
	const font = `${weight} ${size}px ${fonts || 'sans-serif'}`;
	const known = new Map<string, number>();
	return (text: string): number => {
		const found = known.get(text);
		if (found !== undefined) return found;
		if (context) context.font = font;
		// Without a canvas (privacy settings) a generous estimate keeps labels apart.
		const width = context?.measureText(text).width ?? text.length * size * 0.6;
		known.set(text, width);
		return width;
	};
}
