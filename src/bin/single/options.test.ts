import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { optionsOf } from './options.ts';
import { settingsIn } from './settings.ts';

describe('the arguments of build:single', () => {
	it('name the languages, of which the first opens, the settings of a kiosk and the file', () => {
		expect(optionsOf(['--langs', 'lv,en,lv', '--kiosk', 'k.json', '--out', 'a.html'])).toEqual({
			langs: ['lv', 'en'],
			kiosk: 'k.json',
			out: 'a.html'
		});
	});

	it('leave the languages to the budget where none is named', () => {
		expect(optionsOf([])).toEqual({ langs: null, kiosk: null, out: 'pact-atlas.html' });
	});

	it('say what is allowed where they cannot be followed', () => {
		expect(() => optionsOf(['--langs', 'en,xx'])).toThrow(/"xx"; there are en,lv/);
		expect(() => optionsOf(['--lang', 'en'])).toThrow('npm run build:single');
		expect(() => optionsOf(['--out', 'atlas'])).toThrow('.html');
	});
});

describe('the settings of a kiosk', () => {
	const file = (text: string) => {
		const path = join(mkdtempSync(join(tmpdir(), 'kiosk-')), 'kiosk.json');
		writeFileSync(path, text);
		return path;
	};

	it('are taken as they are, without space, and name the languages, that of each visit first', () => {
		const text = '\uFEFF{ "languages": ["lv", "en"],\n "language": "en" }\n';
		expect(settingsIn(file(text))).toEqual({
			json: '{"languages":["lv","en"],"language":"en"}',
			langs: ['en', 'lv']
		});
		expect(settingsIn(file('{}')).langs).toHaveLength(12);
	});

	it('are refused with the line where they are no JSON, no object, or not there', () => {
		expect(() => settingsIn(file('{\n  "idle": 90,\n}'))).toThrow(/kiosk.json, line 3: a name/);
		expect(() => settingsIn(file('[]'))).toThrow('settings are an object');
		expect(() => settingsIn(file('{\n  "idle": 90,\n  "langs": ["lv"]\n}'))).toThrow(
			/kiosk.json, line 2: idle: 90 is not.*\n.*line 3: langs: is no setting; allowed here: screen, /
		);
		expect(() => settingsIn('no/such.json')).toThrow('there is no file no/such.json');
	});
});
