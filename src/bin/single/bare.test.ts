import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { expect, it } from 'vitest';
import { hollow, spared } from './bare.ts';

const folder = `${dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'))}/src`;
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
	.filter(({ name }) => /(?<!\.(test|bench))\.ts$/.test(name))
	.map(({ parentPath, name }) => relative(folder, `${parentPath}/${name}`));

it('a hollow module has the names of the whole one', () => {
	const source = `import {a} from './a.ts';
export type T = number;
export abstract class Shape extends a {}
export function draw() {}
export const members = createLayout([]);
export {one, two};
export default 'void main() {}';`;
	expect(hollow(source).match(/class \w+|default/g)).toEqual(
		['Shape', 'draw', 'members', 'one', 'two'].map((name) => `class ${name}`).concat('default')
	);
});

it('what MapLibre draws this map with is whole, and what is hollow is there', () => {
	const kept = ['background', 'fill', 'line'].map((kind) => `webgl/draw/draw_${kind}.ts`);
	for (const path of [...kept, 'source/geojson_source.ts', 'symbol/placement.ts']) {
		expect(paths).toContain(path);
		expect(spared(path)).toBe(false);
	}
	const hollows = paths.filter(spared);
	expect(hollows.length).toBeGreaterThan(80);
	const empty = hollows.filter((path) => !hollow(readFileSync(`${folder}/${path}`, 'utf8')));
	expect(empty).toEqual([]);
});
