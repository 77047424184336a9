import { describe } from './credentials.ts';
import type { Figure } from './figure.ts';
import type { Material } from './material.ts';
import { packed } from './pack.ts';
import { pieces } from './pieces.ts';
import { breath } from './raster.ts';
import { fontsFor, write } from './typeset.ts';
import { softwareOf, xmp } from './xmp.ts';

/**
 * A figure as one page of vectors, of the size at which it is printed, from its SVG with live text: its
 * text can be found and copied, its fonts are embedded. The page breathes between the pieces.
 */
export async function pdfOf(svg: string, figure: Figure, material: Material): Promise<Blob> {
	const [{ jsPDF }, { svg2pdf }] = await Promise.all([import('jspdf'), import('svg2pdf.js')]);
	await breath();
	const [width, height] = [figure.width, figure.height].map((side) => (side * 72) / figure.dpi);
	const page = { width: width!, height: height! };
	const pdf = new jsPDF({
		unit: 'pt',
		format: [page.width, page.height],
		orientation: page.width > page.height ? 'landscape' : 'portrait',
		putOnlyUsedFonts: true,
		// Decimals: by default sixteen are written, of which most are noise.
		floatPrecision: 6
	});
	// The policy of the page refuses style, even in a document that is only read.
	const bare = svg.replace(/<style>[^<]*<\/style>/, '');
	const root = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement;
	await breath();
	fontsFor(pdf, material.type);
	const scale = page.width / (root as unknown as SVGSVGElement).viewBox.baseVal.width;
	for (const piece of pieces(root, material.type)) {
		await breath();
		if (piece.text) write(pdf, piece.text, material.type, scale);
		else await svg2pdf(piece.drawing, pdf, { x: 0, y: 0, ...page });
	}
	const said = describe(figure, material);
	pdf.setProperties({
		title: said.title,
		subject: said.description,
		author: said.creator,
		keywords: [said.date, said.basis, said.licence].join(', '),
		creator: softwareOf(said)
	});
	pdf.setLanguage(figure.lang as 'en');
	pdf.viewerPreferences({ DisplayDocTitle: true });
	pdf.addMetadata(xmp(said, 'application/pdf'), true);
	// The same figure gives the same file.
	pdf.setFileId(said.record.padEnd(32, '0'));
	await breath();
	return packed(pdf.output());
}
