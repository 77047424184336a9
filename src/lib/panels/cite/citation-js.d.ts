// The library has no types of its own; only the tests use it.
declare module '@citation-js/core' {
	interface Name {
		literal?: string;
		family?: string;
	}
	interface Item {
		type?: string;
		author?: Name[];
		title?: string;
		'container-title'?: string;
		version?: string;
		URL?: string;
		accessed?: { 'date-parts': number[][] };
		note?: string;
	}
	export class Cite {
		constructor(text: string);
		data: Item[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
