import type { Size } from './figure.ts';
import { sizeOf } from './png.ts';
import { Problem } from './problem.ts';

/** Pixels of a strip, drawn well within what a reader notices; and the most strips that are worth their cost. */
const strip = { pixels: 500_000, most: 16 };

/** Lets the page answer its reader before more is done. */
export const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** An SVG document as an image of exactly its size; throws a Problem where the browser draws it otherwise. */
export async function imageOf(svg: string, size: Size): Promise<HTMLImageElement> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	const image = new Image();
	image.src = url;
	try {
		await image.decode();
	} catch {
		throw new Problem('export.problem.draw');
	} finally {
		URL.revokeObjectURL(url);
	}
	if (image.naturalWidth !== size.width || image.naturalHeight !== size.height)
		throw tooLarge(size);
	return image;
}

/**
 * An SVG document as pixels at exactly its size. It is drawn from the top in strips, between which the
 * page can breathe. Without `alpha` what the document leaves open is black.
 */
export async function canvasOf(svg: string, size: Size, alpha: boolean): Promise<OffscreenCanvas> {
	const { width, height } = size;
	const image = await imageOf(svg, size);
	const canvas = new OffscreenCanvas(width, height);
	// Drawn by the processor: the same pixels on every machine, and none kept in a small video memory.
	const context = canvas.getContext('2d', { alpha, willReadFrequently: true });
	if (!context) throw tooLarge(size);
	// The size alone decides the strips: a shape has other shades at its edge where it is cut elsewhere. No
	// more of them: each also costs a look at everything that lies outside of it.
	const count = Math.min(strip.most, Math.ceil((width * height) / strip.pixels));
	const rows = Math.ceil(height / count);
	for (let top = 0; top < height; top += rows) {
		await breath();
		context.save();
		context.beginPath();
		context.rect(0, top, width, rows);
		context.clip();
		context.drawImage(image, 0, 0);
		context.restore();
		// Canvases draw when they are read: without this all would be drawn at once, at the end.
		context.getImageData(0, top, 1, 1);
	}
	return canvas;
}

/** A PNG file of a canvas, without metadata; throws a Problem rather than give one of another size. */
export async function pngOf(canvas: OffscreenCanvas, size: Size): Promise<Blob> {
	const png = await canvas.convertToBlob({ type: 'image/png' }).catch(() => null);
	const made = png && (await sizeOf(png).catch(() => null));
	if (!png || made?.width !== size.width || made.height !== size.height) throw tooLarge(size);
	return png;
}

const tooLarge = ({ width, height }: Size) => new Problem('export.problem.size', { width, height });
