import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { advances } from './advances.ts';
import { charactersOf, faces, original, scripts, unicodeRange, type Face } from './faces.ts';
import { merge } from './merge.ts';

const require = createRequire(import.meta.url);

/** Folder of the committed fonts. */
export const folder = 'src/lib/ui/fonts';

/** Folder of the committed fonts that exports embed and draw with. */
export const stillFolder = 'src/lib/export/fonts';

// The faces of a figure at one weight each, as map/svg/measure.ts names them.
const stills = [
	{ face: faces.serif, wght: 600, style: 'SemiBold', file: 'serif600' },
	{ face: faces.italic, wght: 400, style: 'Italic', file: 'italic400' },
	{ face: faces.sans, wght: 400, style: 'Regular', file: 'sans400' },
	{ face: faces.sans, wght: 600, style: 'SemiBold', file: 'sans600' }
];

// Small capitals, fractions and the like would double the files; these are what running text needs.
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'pnum', 'lnum'];

/** Every file that `npm run fonts` writes, by path: subsets, style sheet, licence and widths. */
export async function fontFiles(): Promise<Map<string, Buffer>> {
	const files = new Map<string, Buffer>();
	for (const face of Object.values(faces))
		for (const script of scripts)
			files.set(
				`${folder}/${face.file}-${script.name}.woff2`,
				await subsetFont(original(face, script), charactersOf(script.spans), {
					targetFormat: 'woff2',
					keepFeatures: features,
					variationAxes: face.axes
				})
			);
	for (const { face, wght, style, file } of stills)
		files.set(`${stillFolder}/${file}.ttf`, await still(face, wght, style));
	const write = async (path: string, text: string) =>
		files.set(path, Buffer.from(await pretty(path, text)));
	await write(`${folder}/fonts.css`, css());
	await write('src/lib/map/svg/advances.json', await widths());
	for (const each of [folder, stillFolder]) files.set(`${each}/OFL.txt`, Buffer.from(licence()));
	return files;
}

/** A face at one weight, all scripts in one file. */
async function still(face: Face, wght: number, style: string): Promise<Buffer> {
	const cuts = scripts.map(async (script) => {
		const text = charactersOf(script.spans);
		const font = await subsetFont(original(face, script), text, {
			targetFormat: 'sfnt',
			keepFeatures: ['kern'],
			noHinting: true,
			variationAxes: { wght }
		});
		return { font, text };
	});
	const postscript = `${face.family.replaceAll(' ', '')}-${style}`;
	return merge(await Promise.all(cuts), { family: face.family, style, postscript });
}

// In the form of the format check, so that no list of exceptions has to name these files.
async function pretty(path: string, text: string): Promise<string> {
	return format(text, { ...(await resolveConfig(path)), filepath: path });
}

function css(): string {
	const rules = Object.values(faces).flatMap((face) =>
		scripts.map(
			(script) => `@font-face {
	font-family: '${face.family}';
	font-style: ${face.style};
	font-weight: ${face.weight};
	font-display: swap;
	src: url('./${face.file}-${script.name}.woff2') format('woff2');
	unicode-range: ${unicodeRange(script.spans)};
}
`
		)
	);
	return `/* Written by \`npm run fonts\` from src/bin/faces.ts. */\n${rules.join('\n')}`;
}

function licence(): string {
	const text = readFileSync(require.resolve('@fontsource-variable/source-serif-4/LICENSE'), 'utf8');
	return `Source Sans 3 and Source Serif 4 are by Adobe (https://github.com/adobe-fonts), here as
Fontsource packages them, cut to the characters that this project needs.

${text.trim()}
`;
}

async function widths(): Promise<string> {
	const { sans, serif, italic } = faces;
	return JSON.stringify({
		italic400: await advances(italic, 400),
		serif600: await advances(serif, 600),
		sans400: await advances(sans, 400),
		sans600: await advances(sans, 600)
	});
}
