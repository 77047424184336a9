import { describe, expect, it } from 'vitest';
import { ranges } from '#lib/calendar/ranges.ts';
import { timeAxis } from '#lib/scene/axis.ts';
import { colourOf } from '#lib/scene/palette.ts';
import { rampStops } from './ramp.ts';

const channels = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));

describe('rampStops', () => {
	for (const range of [1933, 1941] as const)
		for (const kind of ['stretched', 'linear'] as const)
			it(`paints every day in its own colour (${range}, ${kind})`, () => {
				const { first, last } = ranges[range];
				const axis = timeAxis(range, kind);
				const stops = rampStops(axis, first, last);
				for (let day = first; day <= last; day++) {
					const at = axis.position(day);
					const next = stops.findIndex((stop) => stop.offset >= at);
					const [a, b] = [stops[Math.max(0, next - 1)], stops[next]];
					if (!a || !b) throw new Error(`no stops at ${day}`);
					const share = b.offset === a.offset ? 1 : (at - a.offset) / (b.offset - a.offset);
					const from = channels(a.colour);
					const to = channels(b.colour);
					const want = channels(colourOf(day));
					const off = want.map((c, i) =>
						Math.abs(c - ((from[i] ?? 0) * (1 - share) + (to[i] ?? 0) * share))
					);
					if (Math.max(...off) > 2.5) expect.fail(`${day}: off by ${off.join()}`);
				}
				expect(stops.length).toBeLessThan(110);
			});
});
