import { createHash } from 'node:crypto';
import type { Bundle } from './bundle.ts';

/** What the document says before its script runs. */
export interface Face {
	lang: string;
	title: string;
	description: string;
	/** The icon as SVG. */
	icon: string;
}

/** The whole file. It may run its own script and ask for nothing: its policy says so to the browser. */
export function documentOf(
	face: Face,
	{ script, style, files }: Bundle,
	kiosk: string | null
): string {
	const blocks = [...files].map(([name, text]) => block(`file:${name}`, 'text/plain', text));
	if (kiosk) blocks.push(block('kiosk', 'application/json', kiosk.replaceAll('<', '\\u003c')));
	return `<!doctype html>
<html lang="${face.lang}">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="${policy(script, style)}" />
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
<meta name="theme-color" content="#efe7d6" />
<title>${escape(face.title)}</title>
<meta name="description" content="${escape(face.description)}" />
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(face.icon)}" />
${notice}
<style>${style}</style>
</head>
<body>
<noscript>${escape(face.description)}</noscript>
${blocks.join('\n')}
<script type="module">${checked(script)}</script>
</body>
</html>
`;
}

const notice = `<!--
Pact Atlas 1932. Code: MIT. Borders and record: CC0. Coastlines: Natural Earth. Positions of cities:
GeoNames, CC BY 4.0. Fonts: Source Serif 4 and Source Sans 3, SIL Open Font License 1.1,
https://openfontlicense.org. Made with Svelte (MIT) and MapLibre GL JS (BSD-3-Clause, its licence below).
-->`;

function policy(script: string, style: string): string {
	const directives = {
		'default-src': "'none'",
		// MapLibre is a module of its own, made from the text that is in the file.
		'script-src': `'${hashOf(script)}' blob:`,
		// Chromium starts no worker from a blob in a file: MapLibre hands it the same text as data.
		'worker-src': 'blob: data:',
		'style-src': `'${hashOf(style)}' blob:`,
		'font-src': 'data: blob:',
		'img-src': 'data: blob:',
		'connect-src': 'blob:',
		'base-uri': "'none'",
		'form-action': "'none'"
	};
	return Object.entries(directives)
		.map((pair) => pair.join(' '))
		.join('; ');
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function block(id: string, type: string, text: string): string {
	return `<script type="${type}" id="${id}">${checked(text)}</script>`;
}

/** A text as it may stand in a script element; throws where the element would end before the text. */
function checked(text: string): string {
	const end = /<\/?script|\r/i.exec(text);
	if (end) throw new Error(`A script cannot hold "…${text.slice(end.index, end.index + 40)}"`);
	return text;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
