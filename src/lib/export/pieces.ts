import { faceOf, settingOf } from './typeset.ts';
import type { Type } from './type.ts';

/** A part of a drawing that is put onto the page at once. */
export type Piece = { text: SVGTextElement; drawing?: never } | { drawing: Element; text?: never };

/** Characters of path data that are drawn in one go. */
const enough = 40_000;

/** Elements that say something of a drawing, or that others refer to: they draw nothing themselves. */
const silent = 'title, desc, metadata';

/**
 * An SVG document in pieces, in the order of painting: each line of text by itself, and shapes as whole
 * documents small enough not to hold up the page.
 */
export function* pieces(root: Element, type: Type): Generator<Piece> {
	root.querySelectorAll(silent).forEach((node) => node.remove());
	seams(root, type);
	const defs = root.ownerDocument.createElementNS(root.namespaceURI, 'defs');
	defs.append(...root.querySelectorAll('clipPath, pattern, linearGradient'));
	let sheet = sheetOf(root, defs);
	for (const leaf of leaves(root)) {
		if (leaf instanceof SVGTextElement) {
			if (sheet.size) yield { drawing: sheet.drawing };
			sheet = sheetOf(root, defs);
			yield { text: leaf };
			continue;
		}
		sheet.put(leaf);
		if (sheet.size < enough) continue;
		yield { drawing: sheet.drawing };
		sheet = sheetOf(root, defs);
	}
	if (sheet.size) yield { drawing: sheet.drawing };
}

/** Seams round letters become shapes: as text they would be found twice. */
function seams(root: Element, type: Type): void {
	for (const text of root.querySelectorAll<SVGTextElement>('text[fill="none"]')) {
		const { x, y, setting, content } = settingOf(text);
		const path = root.ownerDocument.createElementNS(root.namespaceURI, 'path');
		for (const name of ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin'])
			if (text.hasAttribute(name)) path.setAttribute(name, text.getAttribute(name) ?? '');
		path.setAttribute('d', type.outline(content, x, y, { ...setting, face: faceOf(text) }));
		text.replaceWith(path);
	}
}

function* leaves(node: Element): Generator<Element> {
	if (node.matches('defs')) return;
	if (node.matches('svg, g')) for (const child of node.children) yield* leaves(child);
	else yield node;
}

/** An empty document with the groups of another, into which its elements are copied. */
function sheetOf(root: Element, defs: Element) {
	const drawing = root.cloneNode() as Element;
	const groups = new Map([[root, drawing]]);
	drawing.append(defs);
	const groupFor = (group: Element): Element => {
		const known = groups.get(group);
		if (known) return known;
		const copy = group.cloneNode() as Element;
		groupFor(group.parentElement ?? root).append(copy);
		groups.set(group, copy);
		return copy;
	};
	const sheet = { drawing, size: 0, put };
	function put(leaf: Element) {
		groupFor(leaf.parentElement ?? root).append(leaf.cloneNode(true));
		sheet.size += 100 + (leaf.getAttribute('d')?.length ?? 0);
	}
	return sheet;
}
