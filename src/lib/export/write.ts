import { about } from './about.ts';
import { compose } from './compose.ts';
import { describe, type Credentials } from './credentials.ts';
import { detailedAbove, fileName, type Figure, type Format, type Lettering } from './figure.ts';
import { gather, type Material } from './material.ts';
import { withChunks } from './png.ts';
import { breath, canvasOf, pngOf } from './raster.ts';

/** A file by its name, as it is given to the reader. */
export interface Written {
	name: string;
	blob: Blob;
}

/**
 * A figure as a file, with all that it says of itself. The lettering is for SVG alone: pixels have
 * outlines, and a PDF has text. `site` is the public address, '' or null for none. Throws a Problem that
 * can be told to the reader where the browser cannot make it.
 */
export async function writeFigure(
	figure: Figure,
	format: Format,
	lettering: Lettering,
	site: string | null = null
): Promise<Written> {
	const detailed = format === 'pdf' || figure.width > detailedAbove;
	const material = await gather(figure.lang, detailed, site);
	await breath();
	const svg = compose(figure, material, lettersOf(format, lettering));
	await breath();
	return { name: fileName(figure, format), blob: await makers[format](svg, figure, material) };
}

/** A drawing of a figure, or of a sheet, as a PNG file with what it says of itself. */
export async function pngFile(svg: string, figure: Figure, said: Credentials): Promise<Blob> {
	const canvas = await canvasOf(svg, figure, figure.theme === 'transparent');
	return withChunks(await pngOf(canvas, figure), about(said));
}

const lettersOf = (format: Format, wished: Lettering): Lettering =>
	format === 'svg' ? wished : format === 'png' ? 'outlines' : 'live';

type Maker = (svg: string, figure: Figure, material: Material) => Promise<Blob>;

const makers: Record<Format, Maker> = {
	svg: async (svg) => new Blob([svg], { type: 'image/svg+xml' }),
	png: (svg, figure, material) => pngFile(svg, figure, describe(figure, material)),
	async pdf(svg, figure, material) {
		const { pdfOf } = await import('./pdf.ts');
		return pdfOf(svg, figure, material);
	}
};
