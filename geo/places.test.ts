import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { placeProblems, readPlaces, script, type PlaceFile } from './places.ts';
import type { XY } from './project.ts';

const detail = JSON.parse(
	readFileSync(new URL('../src/lib/basemap/detail.json', import.meta.url), 'utf8')
) as Topology<{ units: GeometryCollection }>;
const { features } = feature(detail, detail.objects.units) as FeatureCollection;
const shapes = new Map(
	features.map(({ id, geometry }) => {
		const { type, coordinates } = geometry as Polygon | MultiPolygon;
		return [String(id), (type === 'Polygon' ? [coordinates] : coordinates) as XY[][][]];
	})
);
const all = readPlaces();

/** The file with one row changed. */
function changed(id: string, change: object): PlaceFile {
	const places = all.places.map((row) => (row.id === id ? { ...row, ...change } : row));
	return { ...all, places };
}

describe('the places', () => {
	it('each lie in the unit that they name, and have names that can be told apart and read', () => {
		expect(placeProblems(all, shapes)).toEqual([]);
	});
});

describe('a row is refused', () => {
	it.each([
		['wilno', { state: 'lithuania' }, 'wilno lies in poland, not in lithuania'],
		['kaunas', { capital: undefined }, 'lithuania has no capital'],
		['lwow', { id: 'lodz' }, 'lodz comes twice'],
		['paris', { official: [{ text: 'Paris', lang: 'FR' }] }, 'paris: "FR" is no language tag'],
		['moscow', { official: [{ text: 'Москва', lang: 'ru' }] }, 'moscow: Москва is not romanised'],
		[
			'oslo',
			{ official: [{ text: 'Oslo', lang: 'nb', romanised: 'Oslo' }] },
			'Oslo is Latin and romanised'
		],
		[
			'varna',
			{ official: [{ text: 'Варна', lang: 'sah', romanised: 'Varna' }] },
			'no scheme romanises "sah"'
		]
	])('%s with %j', (id, change, why) => {
		expect(placeProblems(changed(id, change), shapes).join('\n')).toContain(why);
	});

	it('with a field that is not known', () => {
		expect(() => readPlaces(changed('rome', { exonym: 'Rome' }))).toThrow('exonym');
	});
});

it('knows the script that a language is usually written in', () => {
	const langs = ['ru', 'sr-Latn', 'yi', 'fa-AF', 'az', 'mt'];
	expect(langs.map(script)).toEqual(['Cyrl', 'Latn', 'Hebr', 'Arab', 'Latn', 'Latn']);
});
