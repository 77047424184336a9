import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { units } from '#lib/states/registry.ts';
import { decode, loadDetail } from './detail.ts';
import { drawn } from './frame.ts';

const topology = JSON.parse(readFileSync(new URL('detail.json', import.meta.url), 'utf8'));

describe('the detailed basemap', () => {
	it('decodes to every unit, the land outside, lakes, borders and marked lines', () => {
		const detail = decode(topology);
		expect(detail.units.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
		expect(detail.outside.geometry.type).toBe('MultiPolygon');
		expect(detail.lakes.map(({ id }) => id)).toContain('ladoga');
		expect(detail.borders.coordinates.length).toBeGreaterThan(50);
		const marked = detail.lines.map(({ properties }) => properties.status);
		expect(new Set(marked)).toEqual(new Set(['disputed', 'internal']));
	});

	it('stays within the drawn frame', () => {
		const right = drawn.x + drawn.width;
		expect(topology.bbox).toEqual([drawn.x, drawn.y, right, drawn.y + drawn.height]);
	});

	it('says what is wrong with a broken file', () => {
		expect(() => decode('<html>')).toThrow('not a topology');
		const objects = { ...topology.objects, units: { type: 'GeometryCollection', geometries: [] } };
		expect(() => decode({ ...topology, objects })).toThrow('lacks afghanistan');
		const dry = { ...topology.objects, lakes: undefined };
		expect(() => decode({ ...topology, objects: dry })).toThrow('not a topology');
	});

	it('loads from the asset that the build emits', async () => {
		const asked: string[] = [];
		await loadDetail(async (url) => (asked.push(url), topology));
		expect(asked[0]).toMatch(/detail.*\.json/);
	});
});
