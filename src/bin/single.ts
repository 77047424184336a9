import { readFileSync, writeFileSync } from 'node:fs';
import { bundle } from './single/bundle.ts';
import { documentOf } from './single/document.ts';
import { optionsOf } from './single/options.ts';
import { packed, partsOf } from './single/parts.ts';
import { settingsIn } from './single/settings.ts';
import { table } from './table.ts';

/** Bytes as gzip packs the file: what a mail or a slow line carries. */
const budget = 1_200_000;
const kB = (bytes: number) => (bytes / 1000).toFixed(1);

try {
	await write();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function write(): Promise<void> {
	const { langs, kiosk, out } = optionsOf(process.argv.slice(2));
	const settings = kiosk ? settingsIn(kiosk) : null;
	const made = await bundle(langs, process.env.PUBLIC_SITE ?? '');
	const [lang = 'en'] = langs;
	const words = JSON.parse(readFileSync(`src/lib/i18n/${lang}.json`, 'utf8')) as Record<
		string,
		string
	>;
	const face = {
		lang,
		title: words['app.title'] ?? '',
		description: words['app.description'] ?? '',
		icon: readFileSync('static/favicon.svg', 'utf8')
	};
	const html = documentOf(face, made, settings);
	const bytes = packed(html);
	const parts = partsOf(made).map((part) => [part.name, kB(part.bytes)]);
	console.log(table(['', 'kB gzip'], [...parts, ['the file', kB(bytes)]]));
	if (bytes > budget) throw new Error(tooHeavy(bytes, partsOf(made)));
	writeFileSync(out, html);
	console.log(`${out}: ${langs.join(', ')}; ${kB(html.length)} kB as it is`);
}

/** Says how many of the languages asked for would fit. */
function tooHeavy(bytes: number, parts: { name: string; bytes: number }[]): string {
	let left = bytes;
	const kept = parts.filter(({ name }) => name.startsWith('words: ')).reverse();
	while (left > budget && kept.length) left -= kept.pop()?.bytes ?? 0;
	const fits = kept.map(({ name }) => name.slice(7)).join(',');
	return `${kB(bytes)} kB are more than ${kB(budget)}. --langs ${fits} would fit.`;
}
