import { describe, expect, it } from 'vitest';
import { toGrid } from './grid.ts';
import { land } from './land.ts';
import { inside } from './ring.ts';

describe('the land that the division is measured against', () => {
	const rings = land();

	it.each([
		['Urk, an island of the Zuiderzee', 5.601, 52.662, true],
		['Lelystad, the Zuiderzee then', 5.475, 52.518, false],
		['Emmeloord, the Zuiderzee then', 5.75, 52.71, false],
		['Medemblik', 5.1, 52.77, true],
		['Seiskari, which world-atlas lacks', 28.366, 60.032, true],
		['the Gulf of Riga', 23.5, 57.7, false],
		['Madrid', -3.7, 40.42, true],
		['Novosibirsk, in the frame', 82.9, 55.03, true],
		['Peking, beyond it', 116.4, 39.9, false]
	])('is right at %s', (_, lon, lat, dry) => {
		expect(inside(rings, toGrid([lon, lat]))).toBe(dry);
	});
});
