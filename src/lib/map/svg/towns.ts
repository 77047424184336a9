import { placeShape, placeSides, places, type Place } from '#lib/basemap/places.ts';
import type { Look } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { widthOf, type Label, type Line } from './label.ts';
import type { Sheet } from './sheet.ts';

/** Pixels per km, at usual type, from which places of each rank are named. */
const from: Record<Place['rank'], number> = { 1: 0.22, 2: 0.36, 3: 0.6 };
const dot = { capital: 3, other: 2.2 };

/** Capitals and other places by their rank: a dot, and the name of 1932 beside it within its unit. */
export function namePlaces(sheet: Sheet, looks: readonly Look[]): void {
	const tones = new Map(looks.map(({ id, text }) => [id, text]));
	const shown = places.filter(({ rank }) => sheet.k >= from[rank] * sheet.grow);
	for (const place of [...shown].sort((a, b) => a.rank - b.rank)) {
		const label = beside(place, sheet, tones);
		if (label) sheet.add(label);
	}
}

function beside(
	{ id, at, unit, rank, capital, name, rooms }: Place,
	sheet: Sheet,
	tones: ReadonlyMap<UnitId, 'ink' | 'paper'>
): Label | null {
	const { k, grow } = sheet;
	const radius = (capital ? dot.capital : dot.other) * grow;
	const size = Math.round((rank === 1 ? 13 : 12) * grow);
	const line: Line = { text: name, dx: 0, dy: 0, size, face: 'sans400', tracking: 0 };
	const [width, height, gap] = [widthOf(line), size, radius + 3];
	const needed = Math.max(height * 1.15 + gap, (width + gap) / placeShape(name));
	for (const [i, [sx = 0, sy = 0]] of placeSides.entries()) {
		if (needed > (rooms[i] ?? 0) * k) continue;
		const dx = sx * (gap + width / 2);
		const dy = sy * (sx ? height * 0.55 : gap + height * 0.5) + size * 0.33;
		const tone = tones.get(unit) ?? 'ink';
		const disc = { text: '', radius, fill: '' };
		const label: Label = {
			kind: 'place',
			id,
			at,
			lines: [{ ...line, dx, dy }],
			angle: 0,
			tone,
			disc
		};
		if (sheet.free(label)) return label;
	}
	return null;
}
