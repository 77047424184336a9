/**
 * Why markup is no well-formed XML; null where it is. Knows what our own documents are made of: elements,
 * attributes between double quotes, text, and the five named entities.
 */
export function wrong(xml: string): string | null {
	const open: string[] = [];
	const body = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
	const token = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g;
	for (const [all, closing, name = '', attributes = '', empty, text] of body.matchAll(token)) {
		if (/&(?!(amp|lt|gt|quot|apos);)/.test(text ?? attributes))
			return `entity in ${all.slice(0, 80)}`;
		if (text !== undefined) {
			if (open.length === 0 && text.trim()) return `text outside: ${text.slice(0, 80)}`;
			continue;
		}
		if (!name) return `no element at ${body.slice(body.indexOf(all), 80)}`;
		const names = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, key]) => key);
		if (new Set(names).size < names.length)
			return `twice the same attribute in ${all.slice(0, 80)}`;
		if (closing && open.pop() !== name) return `</${name}> closes another`;
		if (!closing && !empty) open.push(name);
	}
	return open.length > 0 ? `<${open.join('> <')}> are open` : null;
}
