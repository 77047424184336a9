// https://github.com/adobe/xmp-docs/tree/master/XMPNamespaces and XMP Specification, part 1
import { namespace, type Credentials } from './credentials.ts';
import { el, escape } from './markup.ts';

const schemas = {
	'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
	'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
	'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
	'xmlns:atlas': namespace
};

/** What a file says of itself, as an XMP packet; no time of making, so that it is the same each time. */
export function xmp(said: Credentials, format: string): string {
	const list = (kind: 'Alt' | 'Seq' | 'Bag', ...items: string[]) => el(`rdf:${kind}`, {}, ...items);
	const li = (text: string, lang?: string) => el('rdf:li', { 'xml:lang': lang }, escape(text));
	const worded = (name: string, text: string) =>
		el(name, {}, list('Alt', li(text, 'x-default'), li(text, said.language)));
	const plain = (name: string, text: string | null) =>
		text === null ? '' : el(name, {}, escape(text));
	const description = el(
		'rdf:Description',
		{ 'rdf:about': '' },
		plain('dc:format', format),
		worded('dc:title', said.title),
		worded('dc:description', said.description),
		el('dc:creator', {}, list('Seq', li(said.creator))),
		worded('dc:rights', `${said.licence}. ${said.credit}`),
		el('dc:language', {}, list('Bag', li(said.language))),
		plain('dc:identifier', said.link),
		plain('dc:coverage', said.date),
		plain('xmp:CreatorTool', softwareOf(said)),
		plain('xmpRights:WebStatement', said.licenceUrl),
		plain('atlas:basis', said.basis),
		plain('atlas:version', said.version),
		plain('atlas:record', said.record),
		plain('atlas:page', said.page === 'map' ? null : said.page),
		plain('atlas:query', said.query),
		plain('atlas:figure', JSON.stringify(said.figure))
	);
	return [
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		el('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, el('rdf:RDF', schemas, description)),
		'<?xpacket end="r"?>'
	].join('\n');
}

/** The program and the data that a file was made with. */
export function softwareOf({ creator, version, record }: Credentials): string {
	return `${creator}, data ${version} (${record})`;
}
