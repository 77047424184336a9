// https://artskydj.github.io/jsPDF/docs/ (setFont, text, advancedAPI)
import type { jsPDF } from 'jspdf';
import { faces, type Face, type Type } from './type.ts';

const names = Object.keys(faces) as Face[];

/** Gives a document the fonts of figures; it keeps those that it uses, and of these the letters it uses. */
export function fontsFor(pdf: jsPDF, type: Type): void {
	for (const name of names) {
		const file = `${name}.ttf`;
		pdf.addFileToVFS(file, characters(type.bytes(name)));
		pdf.addFont(file, name, 'normal');
	}
}

/** The face that a line of text is set in. */
export function faceOf(text: Element): Face {
	const found = names.find((name) => {
		const { stack, weight, style } = faces[name];
		return (
			text.getAttribute('font-family') === stack &&
			Number(text.getAttribute('font-weight') ?? 400) === weight &&
			(text.getAttribute('font-style') ?? 'normal') === style
		);
	});
	if (!found) throw new Error(`No face for ${text.outerHTML}`);
	return found;
}

/** How a line of live text is set, with its anchor where outlines have it: spacing follows its last letter too. */
export function settingOf(text: Element) {
	const number = (name: string) => Number(text.getAttribute(name) ?? 0);
	const size = number('font-size');
	const spacing = number('letter-spacing');
	const anchor = (text.getAttribute('text-anchor') ?? 'start') as 'start' | 'middle' | 'end';
	const share = { start: 0, middle: 0.5, end: 1 }[anchor];
	return {
		content: text.textContent ?? '',
		x: number('x') - share * spacing,
		y: number('y'),
		share,
		spacing,
		setting: { size, anchor, tracking: spacing / size }
	};
}

/** Writes a line of text where a drawing has it, at `scale` points per unit of the drawing. */
export function write(pdf: jsPDF, text: SVGTextElement, type: Type, scale: number): void {
	const { content, x, y, share, spacing, setting } = settingOf(text);
	const face = faceOf(text);
	pdf.advancedAPI(() => {
		pdf.saveGraphicsState();
		const { a, b, c, d, e, f } = matrixOf(text, scale);
		pdf.setCurrentTransformationMatrix(pdf.Matrix(a, b, c, d, e, f));
		pdf.setFont(face, 'normal');
		pdf.setFontSize(setting.size);
		pdf.setTextColor(text.getAttribute('fill') ?? '#000000');
		const width = type.width(content, { ...setting, face });
		pdf.text(content, x - share * width, y, { charSpace: spacing });
		rewrite(pdf, (line) => {
			const set = spaced(line, type.kerning(content, face));
			return spacing > 0 ? read(set, content) : set;
		});
		pdf.restoreGraphicsState();
	});
}

/** Changes how the line that was written last stands in the page. */
function rewrite(pdf: jsPDF, change: (line: string) => string): void {
	const page = (pdf.internal.pages as unknown as string[][])[pdf.getCurrentPageInfo().pageNumber];
	const at = page?.findLastIndex((line) => line.includes(' Tj')) ?? -1;
	const line = page?.[at];
	if (page && line) page[at] = change(line);
}

/** A line with its kerning, which jsPDF does not know. It stays one line of text. */
const spaced = (line: string, gaps: readonly number[]) =>
	line.replace(/<([0-9a-f]+)> Tj/, (whole, hex: string) => kerned(hex, gaps) ?? whole);

/** A line that says what it reads: spaces between letters are taken for those between words. */
export function read(line: string, text: string): string {
	const hex = [...`\uFEFF${text}`].map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
	return `/Span <</ActualText <${hex.join('')}>>> BDC\n${line}\nEMC`;
}

/**
 * Glyphs of four digits each as groups with what lies between them, `[<0a0b> 20 <0c0d>] TJ`; null where
 * there is nothing to part.
 */
export function kerned(hex: string, gaps: readonly number[]): string | null {
	const glyphs = hex.match(/.{4}/g) ?? [];
	// A letter that the font lacks is left out by jsPDF: then it is not known what stands where.
	if (glyphs.length !== gaps.length || gaps.every((gap) => gap === 0)) return null;
	const parts = glyphs.map((glyph, at) => {
		const gap = gaps[at] ?? 0;
		return glyph + (gap ? `> ${Math.round(-gap)} <` : '');
	});
	return `[<${parts.join('')}>] TJ`;
}

/** From the text's own plane to the page's points, from its upper left corner. */
function matrixOf(text: SVGTextElement, scale: number): DOMMatrix {
	let matrix = new DOMMatrix();
	for (let at: Element | null = text; at; at = at.parentElement) {
		const own = at instanceof SVGGraphicsElement ? at.transform.baseVal.consolidate() : null;
		if (own) matrix = DOMMatrix.fromMatrix(own.matrix).multiply(matrix);
	}
	return new DOMMatrix([scale, 0, 0, scale, 0, 0]).multiply(matrix);
}

/** A character for each byte, as jsPDF wants its files. */
function characters(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x8000)
		text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return text;
}
