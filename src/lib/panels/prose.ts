const fence = '\uE000';

/** A stretch of plain text, or the name of a value that stands between two of them. */
export type Piece = string | { readonly name: string };

/** Arguments that keep the place of each name in a message, so that its value can be an element. */
export function places(names: readonly string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, fence + name + fence]));
}

/** A message that was worded with `places`, taken apart at them. */
export function pieces(text: string): Piece[] {
	return text
		.split(fence)
		.map((part, at): Piece => (at % 2 ? { name: part } : part))
		.filter((piece) => piece !== '');
}
