import { dateForms } from './words.ts';

const fence = '\uE000';

/** A stretch of plain text, or the name of a value that stands between two, and the form it takes. */
export type Piece = string | { readonly name: string; readonly form: string | undefined };

/** Arguments that keep the place of each name in a message, so that its value can be an element. */
export function places(names: readonly string[]): Record<string, string> {
	const forms = names.flatMap((name) => [name, ...dateForms.map((form) => `${name}_${form}`)]);
	return Object.fromEntries(forms.map((name) => [name, fence + name + fence]));
}

/** A message that was worded with `places`, taken apart at them. */
export function pieces(text: string): Piece[] {
	return text
		.split(fence)
		.map((part, at): Piece => {
			const [name = '', form] = part.split('_');
			return at % 2 ? { name, form } : part;
		})
		.filter((piece) => piece !== '');
}
