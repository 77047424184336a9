/** Attributes of an element; those undefined are left out, numbers are rounded. */
export type Attributes = Record<string, string | number | undefined>;

/** A number to `digits` decimals, without needless noughts. */
export function num(value: number, digits = 2): string {
	const power = 10 ** digits;
	return String(Math.round(value * power) / power + 0);
}

/** Text as it may stand in XML, also between double quotes. */
export function escape(text: string): string {
	if (!/[&<>"]/.test(text)) return text;
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** An element as markup; what it holds is markup already. */
export function el(name: string, attributes: Attributes, ...inner: string[]): string {
	const own = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined
			? []
			: [` ${key}="${typeof value === 'number' ? num(value) : escape(value)}"`]
	);
	const text = inner.join('');
	return text ? `<${name}${own.join('')}>${text}</${name}>` : `<${name}${own.join('')}/>`;
}
