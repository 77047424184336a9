const urls = new Map<string, string>();

/**
 * The address of a file that the document holds in an element of its own, for what asks for files by
 * address: MapLibre and its worker, the detailed geometry, the style sheet for print.
 */
export function embedded(name: string, type: string): string {
	const text = document.getElementById(`file:${name}`)?.textContent;
	if (!text) throw new Error(`This copy of the atlas lacks ${name}`);
	const url = urls.get(name) ?? URL.createObjectURL(new Blob([text], { type }));
	urls.set(name, url);
	return url;
}
