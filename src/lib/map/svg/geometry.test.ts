import { describe, expect, it } from 'vitest';
import { units } from '#lib/states/registry.ts';
import { geometry, pathId } from './geometry.ts';

const data = (id: string) => new RegExp(`id="${id}"[^>]* d="([^"]*)"`).exec(geometry)?.[1] ?? '';

describe('geometry', () => {
	it('holds a path for every unit', () => {
		for (const { id } of units) expect(data(pathId.unit(id))).toMatch(/^[mM]-?[\d.]/);
	});

	it('holds the lakes, which the map lays over the units', () => {
		expect(data(pathId.lakes)).toMatch(/^m-?[\d.]/);
	});

	it('gives every disputed line a path of its own, as its start is relative', () => {
		const group = /<g id="d-disputed">(.*?)<\/g>/.exec(geometry)?.[1] ?? '';
		expect(group.match(/<path/g)?.length).toBeGreaterThan(1);
		expect(group).not.toMatch(/ d="[^"]+[mM]/);
	});
});
