import { gzipSync } from 'node:zlib';
import type { Bundle } from './bundle.ts';

/** A part of the file, in bytes as gzip packs it alone. */
export interface Part {
	name: string;
	bytes: number;
}

/** What a text weighs when it is packed. */
export const packed = (text: string) => gzipSync(text, { level: 9 }).length;

/** The parts of the file, the heaviest first; words and fonts are told apart from what holds them. */
export function partsOf({ script, style, files, words }: Bundle): Part[] {
	const bare = style.replace(/url\(data:[^)]*\)/g, '');
	const spoken = [...words].map(([tag, code]) => ({ name: `words: ${tag}`, bytes: packed(code) }));
	const told = spoken.reduce((sum, { bytes }) => sum + bytes, 0);
	return [
		{ name: 'pages, record, light geometry', bytes: packed(script) - told },
		{ name: 'fonts', bytes: packed(style) - packed(bare) },
		{ name: 'styles', bytes: packed(bare) },
		...[...files].map(([name, text]) => ({ name, bytes: packed(text) })),
		...spoken
	].sort((a, b) => b.bytes - a.bytes);
}

/** The first of some languages, as many as a file of this weight may keep to come under a budget. */
export function fitting<Tag extends string>(
	tags: readonly Tag[],
	parts: readonly Part[],
	bytes: number,
	budget: number
): Tag[] {
	const kept = [...tags];
	let left = bytes;
	while (left > budget && kept.length) {
		const tag = kept.pop();
		left -= parts.find(({ name }) => name === `words: ${tag}`)?.bytes ?? 0;
	}
	return kept;
}
