import { unzlibSync } from 'fflate';
import { arcsUnpacked } from './arcs.ts';
import { kerningUnpacked } from './kerning.ts';

const urls = new Map<string, string>();

/**
 * The address of a file that the document holds in an element of its own, for what asks for files by
 * address: MapLibre and its worker, the detailed geometry, fonts, the style sheet for print.
 */
export function embedded(name: string): string {
	const url = urls.get(name) ?? URL.createObjectURL(fileOf(name));
	urls.set(name, url);
	return url;
}

function fileOf(name: string): Blob {
	const text = document.getElementById(`file:${name}`)?.textContent;
	if (!text) throw new Error(`This copy of the atlas lacks ${name}`);
	const bytes = () => unzlibSync(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
	switch (name.split('.').at(-1)) {
		case 'json':
			return new Blob([arcsUnpacked(bytes())], { type: 'application/json' });
		case 'ttf':
			return new Blob([kerningUnpacked(bytes()).slice()], { type: 'font/ttf' });
		case 'css':
			return new Blob([text], { type: 'text/css' });
		default:
			return new Blob([text], { type: 'text/javascript' });
	}
}
