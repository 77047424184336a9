import type { Citation } from './citation.ts';

/** A format that reference managers read. */
export type FormatId = 'bibtex' | 'ris' | 'csl';

/** How a citation is written in a format, and what its file is called and said to be. */
export interface Format {
	readonly id: FormatId;
	readonly extension: string;
	readonly type: string;
	write(citation: Citation, key: string): string;
}

/** The formats, in the order in which they are offered. */
export const formats: readonly Format[] = [
	{ id: 'bibtex', extension: 'bib', type: 'application/x-bibtex', write: bibtex },
	{ id: 'ris', extension: 'ris', type: 'application/x-research-info-systems', write: ris },
	{ id: 'csl', extension: 'json', type: 'application/vnd.citationstyles.csl+json', write: csl }
];

// TeX's own characters.
const tex: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};
const escaped = (text: string) =>
	text.replace(/[\\~^{}#$%&_]/g, (sign) => tex[sign] ?? `\\${sign}`);

/** An entry of biblatex; second braces keep capitals and hold a body together as one name. Styles of the old BibTeX leave out the version and the day of access. */
export function bibtex(cited: Citation, key: string): string {
	const fields = [
		['author', `{${escaped(cited.author)}}`],
		['title', `{${escaped(cited.title)}}`],
		['maintitle', `{${escaped(cited.work)}}`],
		['version', escaped(cited.version)],
		['url', cited.url],
		['urldate', cited.accessed],
		['note', escaped(cited.note)]
	];
	return `@dataset{${key},\n${fields.map(([name, text]) => `  ${name} = {${text}}`).join(',\n')}\n}\n`;
}

/** A record of RIS: two letters, two spaces, a hyphen and a space begin every line. */
export function ris(cited: Citation, key: string): string {
	const lines = [
		['TY', 'DATA'],
		['ID', key],
		['AU', cited.author],
		['TI', cited.title],
		['T2', cited.work],
		['ET', cited.version],
		['UR', cited.url],
		['Y2', cited.accessed.replaceAll('-', '/')],
		['N1', cited.note],
		['ER', '']
	];
	return lines.map(([tag, text]) => `${tag}  - ${text}\r\n`).join('');
}

/** A list of one item of CSL-JSON. */
export function csl(cited: Citation, key: string): string {
	const item = {
		id: key,
		type: 'dataset',
		author: [{ literal: cited.author }],
		title: cited.title,
		'container-title': cited.work,
		version: cited.version,
		URL: cited.url,
		accessed: { 'date-parts': [cited.accessed.split('-').map(Number)] },
		note: cited.note
	};
	return `${JSON.stringify([item], null, 2)}\n`;
}
