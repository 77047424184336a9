import { readFileSync } from 'node:fs';
import { parse } from 'opentype.js';
import { describe, expect, it } from 'vitest';
import { faces, type Face } from '../type.ts';
import { tablesOf } from './sfnt.ts';
import { subset } from './subset.ts';

const names = Object.keys(faces) as Face[];
const whole = (face: Face) => new Uint8Array(readFileSync(`src/lib/export/fonts/${face}.ttf`));
const read = (font: Uint8Array) => parse(new Uint8Array(font).buffer);
// Composed letters, both scripts, pairs that are kerned.
const text = 'AVATo Łódź, Žemaitija, Țepeș; Тарту: Ґалаґан, Її! 25 липня 1932 – “Rīga” Ǻ';

describe.each(names)('a part of %s', (face) => {
	const [all, part] = [read(whole(face)), read(subset(whole(face), text))];
	const known = [...new Set(text)].filter((letter) => all.charToGlyph(letter).index > 0);

	it('draws each letter as the whole font does, and as wide', () => {
		expect(known.length).toBeGreaterThan(40);
		for (const letter of known) {
			const [a, b] = [all, part].map((font) => font.charToGlyph(letter));
			expect(b?.index, letter).toBeGreaterThan(0);
			expect(b?.advanceWidth, letter).toBe(a?.advanceWidth);
			expect(b?.path.commands, letter).toEqual(a?.path.commands);
		}
	});

	it('kerns each pair as the whole font does', () => {
		const pairs = known.flatMap((left) => known.map((right) => [left, right] as const));
		const by = (font: typeof all) =>
			pairs.map(([a, b]) => font.getKerningValue(font.charToGlyph(a), font.charToGlyph(b)));
		expect(by(part)).toEqual(by(all));
		expect(by(part).filter((value) => value !== 0).length).toBeGreaterThan(20);
	});

	it('has no other letter, keeps the name of the font, and is small', () => {
		expect(part.charToGlyph('Q').index).toBe(0);
		const [a, b] = [whole(face), subset(whole(face), text)].map(tablesOf);
		expect([...b!.keys()]).toEqual([...a!.keys()]);
		for (const tag of ['name', 'OS/2', 'post']) expect(b!.get(tag)).toEqual(a!.get(tag));
		expect(subset(whole(face), text).length).toBeLessThan(whole(face).length / 3);
	});

	it('is the same for the same letters, in whatever order they were met', () => {
		const once = subset(whole(face), new Set(text));
		expect(subset(whole(face), new Set([...text].reverse()))).toEqual(once);
	});
});
