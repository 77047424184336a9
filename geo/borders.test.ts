import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBorders } from './borders.ts';

const sound = {
	name: 'Narva',
	left: 'ussr',
	right: 'estonia',
	status: 'settled',
	treaty: 'Treaty of Tartu, 2 February 1920, art. 3',
	waypoints: ['bay of Narva', 'mouth of the Narva']
};

/** A folder with one line of these properties. */
function folder(properties: object, type = 'LineString'): URL {
	const path = mkdtempSync(join(tmpdir(), 'borders-'));
	const coordinates = [
		[28, 59],
		[28.1, 59.1]
	];
	const feature = { type: 'Feature', properties, geometry: { type, coordinates } };
	const collection = { type: 'FeatureCollection', features: [feature] };
	writeFileSync(join(path, 'narva.geojson'), JSON.stringify(collection));
	return pathToFileURL(path + '/');
}

describe('the lines of 1932', () => {
	it('all name their treaty and every vertex', () => {
		const lines = readBorders();
		expect(lines.length).toBeGreaterThan(50);
		for (const { waypoints } of lines) expect(waypoints).toBeGreaterThan(1);
	});

	it('are read with what the documents print of them', () => {
		const [line] = readBorders(folder(sound));
		expect(line).toMatchObject({ file: 'narva.geojson', treaty: sound.treaty, waypoints: 2 });
	});

	it.each([
		[{ treaty: undefined }, 'no treaty is named'],
		[{ treaty: ' ' }, 'no treaty is named'],
		[{ waypoints: undefined }, 'no waypoints'],
		[{ waypoints: ['one'] }, '1 waypoints for 2 vertices'],
		[{ waypoints: ['one', ''] }, 'waypoint 2 has no name'],
		[{ left: 'russia' }, 'no unit is called "russia"'],
		[{ status: 'open' }, 'status "open"'],
		[{ status: 'internal' }, 'a line inside one unit']
	])('are refused with file and name when broken: %o', (broken, message) => {
		const read = () => readBorders(folder({ ...sound, ...broken }));
		expect(read).toThrow('geo/borders/narva.geojson, "Narva": ' + message);
	});

	it('are lines and nothing else', () => {
		expect(() => readBorders(folder(sound, 'MultiPoint'))).toThrow('not a MultiPoint');
	});
});
