import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import advances from '#lib/map/svg/advances.json' with { type: 'json' };
import { charactersOf, scripts } from './faces.ts';
import { folder, fontFiles } from './subsets.ts';

const committed = readdirSync(folder).filter((name) => name.endsWith('.woff2'));

describe('the committed fonts', () => {
	it('weigh at most 160 kB in all', () => {
		const sizes = committed.map((name) => readFileSync(`${folder}/${name}`).length);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(160_000);
	});

	it('are what npm run fonts writes, to the byte', { timeout: 300_000 }, async () => {
		const files = await fontFiles();
		for (const [path, bytes] of files)
			expect(bytes.equals(readFileSync(path)), `${path}: run npm run fonts`).toBe(true);
		const written = [...files.keys()].filter((path) => path.endsWith('.woff2'));
		expect(written.sort()).toEqual(committed.map((name) => `${folder}/${name}`).sort());
	});

	it('are all named by the style sheet', () => {
		const css = readFileSync(`${folder}/fonts.css`, 'utf8');
		for (const name of committed) expect(css).toContain(`url('./${name}')`);
	});

	it('have no character in two scripts, so that no browser loads two files for one letter', () => {
		const all = scripts.flatMap((script) => [...charactersOf(script.spans)]);
		expect(new Set(all).size).toBe(all.length);
	});
});

describe('the advance widths', () => {
	// A name of each language that the borders of 1932 met, and the punctuation of captions.
	const names = [
		'Łódź, Gdańsk, Świętochłowice',
		'Rīga, Kārļu, Ņikolajs, Ģertrūde, Žemaitija, Kėdainiai, Šiauliai, Ąžuolų, Übermäßig',
		'Jõhvi, Tõnisson, Äänekoski, Åland, Ålesund, Tromsø, Þingvellir, Reykjavík',
		'București, Iași, Timișoara, Târgu Mureș, Ţ, Ș, Ț',
		'İstanbul, Iğdır, Ağrı, Çeşme, Gümüşhane',
		'Čačak, Đakovo, Plzeň, Třebíč, Ústí, Győr, Székesfehérvár, Košice, Ľubovňa, Ŕ',
		'Orléans, Besançon, Œuvre, Noël, São, Espírito, Cataluña, Malta, Għawdex, Ħamrun',
		'Россия, Київ, Ґалаґан, Їжакевич, Беларусь, Ўздзенскі, Југославија, Љубљана',
		'1925–31 — ‘a’ “b” „c“ «d» ‹e› … × ° · № − ′ ″ ↑ ↓'
	];
	for (const [face, { widths }] of Object.entries(advances))
		it(`have every letter of our names in ${face}`, () => {
			const missing = [...names.join('')].filter((letter) => !(letter in widths));
			expect(missing).toEqual([]);
		});

	it('know bold from regular', () => {
		expect(advances.sans600.widths.m).toBeGreaterThan(advances.sans400.widths.m);
	});
});
