import { readFileSync, writeFileSync } from 'node:fs';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { bundle } from './single/bundle.ts';
import { documentOf } from './single/document.ts';
import { optionsOf } from './single/options.ts';
import { fitting, packed, partsOf } from './single/parts.ts';
import { settingsIn } from './single/settings.ts';
import { table } from './table.ts';

/** Bytes as gzip packs the file: what a mail or a slow line carries. */
const budget = 1_200_000;
const all = languages.map(({ tag }) => tag);
const kB = (bytes: number) => (bytes / 1000).toFixed(1);

try {
	const { langs, kiosk, out } = optionsOf(process.argv.slice(2));
	const settings = kiosk ? settingsIn(kiosk) : null;
	await write(langs ?? settings?.langs ?? all, langs === null, settings?.json ?? null, out);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Writes the file, or says why it is not; `fewer` allows it to leave languages out. */
async function write(
	tags: readonly Language[],
	fewer: boolean,
	settings: string | null,
	out: string
): Promise<void> {
	const made = await bundle(tags, process.env.PUBLIC_SITE ?? '', settings !== null);
	const html = documentOf(faceIn(tags[0] ?? 'en'), made, settings);
	const [bytes, parts] = [packed(html), partsOf(made)];
	const fit = fitting(tags, parts, bytes, budget);
	if (fit.length < tags.length) {
		const told = `${tags.join(', ')}: ${kB(bytes)} kB are more than ${kB(budget)}`;
		if (!fit.length || !fewer) throw new Error(`${told}; --langs ${fit.join(',')} would fit`);
		console.log(`${told}; left out: ${tags.slice(fit.length).join(', ')}`);
		return write(fit, fewer, settings, out);
	}
	const rows = parts.map((part) => [part.name, kB(part.bytes)]);
	console.log(table(['', 'kB gzip'], [...rows, ['the file', kB(bytes)]]));
	writeFileSync(out, html);
	console.log(`${out}: ${tags.join(', ')}; ${kB(Buffer.byteLength(html))} kB unpacked`);
}

function faceIn(lang: Language) {
	const path = `src/lib/i18n/${lang}.json`;
	const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
	return {
		lang,
		title: words['app.title'] ?? '',
		description: words['app.description'] ?? '',
		icon: readFileSync('static/favicon.svg', 'utf8')
	};
}
