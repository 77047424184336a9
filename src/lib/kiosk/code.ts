// https://www.qrcode.com/en/about/standards.html (ISO/IEC 18004)
import { encode } from 'uqr';
import { rootLanguage, type Language } from '#lib/i18n/languages.ts';
import { writeView } from '#lib/view/address.ts';
import type { View } from '#lib/view/view.ts';
import type { Settings } from './settings.ts';

/** Modules of plain light round a code: with fewer, phones do not find it. */
const quiet = 4;

/**
 * The address that opens a view on a visitor's phone, in the language it was seen in; null where no
 * public address is known. `built` is the one that the build was given.
 */
export function codeUrl(
	{ site }: Pick<Settings, 'site'>,
	lang: Language,
	view: View,
	built = ''
): string | null {
	const base = (site ?? built).replace(/\/+$/, '');
	const path = lang === rootLanguage ? '/' : `/${lang}/`;
	return base ? base + path + writeView({ ...view, mode: 'explore' }) : null;
}

/** A code as the outline of its dark modules, with the side of the whole in modules. */
export function codePath(text: string): { side: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: quiet });
	const path = data.flatMap((row, y) =>
		runs(row).map(([x, wide]) => `M${x} ${y}h${wide}v1h-${wide}z`)
	);
	return { side: size, path: path.join('') };
}

/** Where dark modules follow each other in a row, and how many. */
function runs(row: readonly boolean[]): [number, number][] {
	const found: [number, number][] = [];
	row.forEach((dark, x) => {
		const last = found.at(-1);
		if (!dark) return;
		if (last && last[0] + last[1] === x) last[1]++;
		else found.push([x, 1]);
	});
	return found;
}
