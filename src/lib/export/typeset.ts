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
export function write(pdf: jsPDF, text: SVGTextElement, scale: number): void {
	const { content, x, y, share, spacing, setting } = settingOf(text);
	pdf.advancedAPI(() => {
		pdf.saveGraphicsState();
		const { a, b, c, d, e, f } = matrixOf(text, scale);
		pdf.setCurrentTransformationMatrix(pdf.Matrix(a, b, c, d, e, f));
		pdf.setFont(faceOf(text), 'normal');
		pdf.setFontSize(setting.size);
		pdf.setTextColor(text.getAttribute('fill') ?? '#000000');
		// Without its kerning, which PDF does not have: else lines would not stand in their middle.
		const gaps = spacing * Math.max(0, [...content].length - 1);
		const width = pdf.getStringUnitWidth(content) * setting.size + gaps;
		pdf.text(content, x - share * width, y, { charSpace: spacing });
		pdf.restoreGraphicsState();
	});
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
