import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaults, settingsOf } from './settings.ts';
import { shape } from './shape.ts';

const shipped = readFileSync('static/kiosk.json', 'utf8');
const pin = `pbkdf2-sha256$210000$${'a'.repeat(22)}==$${'b'.repeat(43)}=`;

/** What settings of one line each lead to. */
const read = (...lines: string[]) => settingsOf(`{\n${lines.join(',\n')}\n}`);
const told = (...lines: string[]) =>
	read(...lines).problems.map(({ line, key, reason }) => `${line} ${key}: ${reason}`);

describe('kiosk.json', () => {
	it('is shipped with every key and its default', () => {
		expect(settingsOf(shipped)).toEqual({ settings: defaults, problems: [] });
		expect(JSON.parse(shipped)).toEqual(defaults);
	});

	it('has every key explained in the README', () => {
		const parts = Object.entries(shape).flatMap(([name, part]) =>
			'allowed' in part ? [name] : Object.keys(part).map((key) => `${name}.${key}`)
		);
		const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z.]+)` /gm)];
		expect(rows.map(([, key]) => key)).toEqual(parts);
	});

	it('may leave out whatever stays as it is', () => {
		expect(settingsOf('\uFEFF{}')).toEqual({ settings: defaults, problems: [] });
		expect(read('"idle": { "prompt": 60 }').settings.idle).toEqual({ prompt: 60, countdown: 25 });
	});

	it('takes every setting that a museum may make', () => {
		const own = {
			screen: { diagonal: 55, lower: true },
			languages: ['lv', 'en', 'ru'],
			language: 'lv',
			idle: { prompt: 45, countdown: 30 },
			hours: { open: '10:00', close: '18:30' },
			title: { lv: 'Līgumi', en: 'Pacts' },
			logo: 'images/logo museum.svg',
			start: '1931-12-01',
			range: { first: '1931-01-01', last: '1933-12-31' },
			offer: { tour: true, claims: false, aftermath: false },
			pin,
			site: 'https://example.org/atlas/'
		};
		expect(settingsOf(JSON.stringify(own))).toEqual({
			settings: { ...own, site: 'https://example.org/atlas' },
			problems: []
		});
		expect(read('"title": "Pacts"').settings.title).toBe('Pacts');
		expect(read('"logo": "data:image/png;base64,AA=="').problems).toEqual([]);
		expect(read('"site": "http://10.0.0.5:8032"').problems).toEqual([]);
	});

	it('begins in the first language offered, where it names none', () => {
		const { settings, problems } = read('"languages": ["lt", "lv"]');
		expect([settings.language, problems]).toEqual(['lt', []]);
	});
});

describe('a wrong part of kiosk.json', () => {
	it.each([
		['"screen": { "diagonal": "32", "lower": true }', 'screen.diagonal', 'a number from 7 to 120'],
		['"screen": 32', 'screen', '{ "diagonal": … }'],
		['"screen": { "size": 32 }', 'screen.size', 'allowed here: diagonal, lower'],
		['"languages": ["en", "xx"]', 'languages.1', '"xx" is not allowed; allowed: a list of any of'],
		['"languages": []', 'languages', 'a list of any of en, lv'],
		['"language": "de", "languages": ["lv"]', 'language', '"de" is not offered'],
		['"idle": { "countdown": 10 }', 'idle.countdown', 'a number from 20 to 120 (seconds)'],
		['"hours": { "open": "10", "close": "18:00" }', 'hours.open', '"10" is not allowed'],
		['"hours": { "open": "18:00", "close": "10:00" }', 'hours', 'with open before close'],
		['"hours": { "open": "10:00" }', 'hours', 'or null'],
		['"title": ""', 'title', 'a text of at most 80 letters'],
		['"logo": "https://example.org/logo.png"', 'logo', 'beside kiosk.json'],
		['"logo": "../logo.png"', 'logo', 'without ".."'],
		['"start": "1932-02-30"', 'start', 'from 1925-12-01 to 1941-06-22'],
		['"range": { "first": "1933-01-01", "last": "1932-01-01" }', 'range', 'first before last'],
		['"offer": { "tour": "no" }', 'offer.tour', 'true or false'],
		['"pin": "482913"', 'pin', 'npm run pin'],
		['"pin": "pbkdf2-sha256$1000$AAAAAAAAAAAAAAAA$AAAA"', 'pin', 'npm run pin'],
		['"site": "example.org"', 'site', 'https://example.org'],
		['"__proto__": {}', '__proto__', 'is no setting'],
		['"Idle": {}', 'Idle', 'is no setting; allowed here: screen, languages']
	])('is told with its line, its key and what is allowed: %s', (line, key, reason) => {
		const problems = told('"title": "Pacts"', line).filter((text) => !text.includes('twice'));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^3 /);
		expect(problems[0]?.slice(2)).toContain(`${key}: `);
		expect(problems[0]).toContain(reason);
	});

	it('has its default, and the rest stays', () => {
		const { settings } = read(
			'"screen": { "diagonal": -1, "lower": true }',
			'"languages": ["lv", "xx", "en"]',
			'"language": "lv"',
			'"hours": { "open": "10:00", "close": "late" }',
			'"title": "Pacts"',
			'"start": "soon"'
		);
		expect(settings).toEqual({
			...defaults,
			screen: { diagonal: 32, lower: true },
			languages: ['lv', 'en'],
			language: 'lv',
			title: 'Pacts'
		});
	});

	it('is told where parts do not go together, or are there twice', () => {
		const range = '"range": { "first": "1932-01-01", "last": "1932-12-31" }';
		expect(told(range, '"start": "1931-01-01"')).toEqual([
			'3 start: "1931-01-01" is not allowed; allowed: a date from 1932-01-01 to 1932-12-31, as range says'
		]);
		expect(told('"title": "a"', '"title": "b"')).toEqual([
			'3 title: is there twice; the last one counts'
		]);
	});

	it('that is no JSON leaves all defaults, with the line', () => {
		expect(settingsOf('{\n"title": "a"\n"logo": null }')).toEqual({
			settings: defaults,
			problems: [{ line: 3, key: '', reason: '"," or "}" is expected, not "logo":' }]
		});
		expect(settingsOf('[]').problems).toEqual([
			{ line: 1, key: '', reason: 'settings are an object, {…}' }
		]);
		expect(settingsOf('').problems[0]?.reason).toMatch(/a value is expected/);
	});

	it('never changes the defaults', () => {
		read('"screen": { "diagonal": 20 }').settings.languages.pop();
		expect(JSON.parse(shipped)).toEqual(defaults);
	});
});
