import { readdirSync, readFileSync } from 'node:fs';
import * as opentype from 'opentype.js';
import { describe, expect, it } from 'vitest';
import en from '#lib/i18n/en.json' with { type: 'json' };
import lt from '#lib/i18n/lt.json' with { type: 'json' };
import uk from '#lib/i18n/uk.json' with { type: 'json' };
import { parse } from './font.ts';

const library = 'default' in opentype ? (opentype.default as typeof opentype) : opentype;
const folder = 'src/lib/export/fonts';
const letters = [...new Set([en, lt, uk].flatMap((words) => [...Object.values(words).join('')]))];

describe('the reader of our fonts', () => {
	it.each(readdirSync(folder).filter((name) => name.endsWith('.ttf')))(
		'draws and spaces %s as opentype.js does',
		(name) => {
			const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
			const [own, other] = [parse(bytes.buffer), library.parse(bytes.buffer)];
			expect(own.unitsPerEm).toBe(other.unitsPerEm);
			expect(letters.length).toBeGreaterThan(150);
			letters.forEach((letter, i) => {
				const [a, b] = [own.charToGlyph(letter), other.charToGlyph(letter)];
				expect([letter, a.index, a.advanceWidth]).toEqual([letter, b.index, b.advanceWidth]);
				expect(a.path.commands).toEqual(b.path.commands);
				for (const next of ['a', 'V', letters[i + 1] ?? 'T'])
					expect(own.getKerningValue(a, own.charToGlyph(next))).toBe(
						other.getKerningValue(b, other.charToGlyph(next))
					);
			});
		}
	);
});
