import first, { later } from 'messages:en';
import map from 'messages:en/map';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '#lib/basemap/detail.ts';
import { home, type XY } from '#lib/basemap/frame.ts';
import { places } from '#lib/basemap/places.ts';
import { dayOf } from '#lib/calendar/day.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { isState, units } from '#lib/states/registry.ts';
import { defaultView } from '#lib/view/view.ts';
import { clear, type Box } from './clear.ts';
import { boxesOf, type Label, type Naming } from './label.ts';
import { placeLabels } from './labels.ts';

const words = wordsOf('en', { default: { ...first, ...map }, later });
const text = (key: string) => (words.has(key) ? words(key) : '');
const naming: Naming = {
	name: (id) => text(`state.${id}`),
	shorts: (id) => [`short.${id}`, `shorter.${id}`].map(text).filter(Boolean),
	code: (id) => text(`code.${id}`),
	date: () => '25 Sept 1932',
	sea: (id) => text(`sea.${id}`)
};

const days = [dayOf(1925, 12, 1), dayOf(1932, 5, 4), dayOf(1933, 12, 31)];
const looksOn = (day: number) => sceneOf({ ...defaultView, day }).looks;

/** Maps of the four screens in pixels, their scales at the home view, and how type grows on them. */
const screens = [
	{ width: 390, height: 422, k: 0.072, grow: 1 },
	{ width: 768, height: 655, k: 0.142, grow: 1 },
	{ width: 984, height: 605, k: 0.13, grow: 1 },
	{ width: 1494, height: 940, k: 0.202, grow: 1.1 }
];
// Where a closer look is taken, in km: the Baltic, the Adriatic, the Levant, the Alps, Iberia.
const middles: XY[] = [
	[300, -600],
	[-400, 900],
	[1400, 1800],
	[-700, 500],
	[-1900, 1100]
];

interface Case {
	name: string;
	labels: Label[];
	k: number;
	window: Box;
}

/** What Afghanistan's marker covers at the right edge of the home view. */
function edgeMarker([, , right]: Box, k: number): Box {
	const middle = 728 * k;
	return [right - 136, middle - 24, right, middle + 24];
}

function* cases(): Generator<Case> {
	for (const { width, height, k, grow } of screens)
		for (const zoom of [1, 1.5, 2, 3, 4, 6, 8])
			for (const middle of zoom === 1 ? middles.slice(0, 1) : middles)
				for (const day of days) {
					const scale = k * zoom;
					const [x, y] = middle.map((km) => km * scale) as XY;
					const window: Box =
						zoom === 1
							? [
									(home.x + home.width) * k - width,
									home.y * k,
									(home.x + home.width) * k,
									(home.y + home.height) * k
								]
							: [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
					const covered = zoom === 1 ? [edgeMarker(window, k)] : [];
					const labels = placeLabels(looksOn(day), scale, naming, { window, covered }, grow);
					const name = `${width} px, ${zoom}x about ${middle}, day ${day}`;
					yield { name, labels, k: scale, window };
				}
}
const all = [...cases()];

const detail = decode(
	JSON.parse(readFileSync(new URL('../../basemap/detail.json', import.meta.url), 'utf8'))
);
// Lakes first: a point in one is in the water, whatever unit has it.
const ground = [
	...detail.lakes.map((lake) => ({ ...lake, id: '' })),
	...detail.units,
	{ ...detail.outside, id: 'outside' }
].flatMap(({ id, geometry }) => {
	const { type, coordinates } = geometry;
	const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as XY[][][];
	return polygons.map((rings) => {
		const [xs, ys] = [0, 1].map((axis) => rings[0]!.map((p) => p[axis as 0 | 1]));
		const box = [Math.min(...xs!), Math.min(...ys!), Math.max(...xs!), Math.max(...ys!)] as const;
		return { id: String(id), rings, box };
	});
});

/** The unit on which the name of a unit or place may lie; a sea has none. */
const own = new Map([
	...units.map(({ id }) => [id, id]),
	...places.map(({ id, unit }) => [id, unit])
] as [string, string][]);

/** The unit in which a point of the plane lies; undefined for water. */
function unitAt([x, y]: XY): string | undefined {
	const found = ground.find(({ rings, box }) => {
		if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
		let odd = false;
		for (const ring of rings)
			ring.forEach((p, i) => {
				const q = ring[(i || ring.length) - 1]!;
				if (p[1] > y === q[1] > y) return;
				if (x < ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]) + p[0]) odd = !odd;
			});
		return odd;
	});
	return found?.id || undefined;
}

/** What the letters of a label lie on: points along the middle and the feet of each line. */
function beneath(label: Label, k: number): Set<string | undefined> {
	const [cos, sin] = [label.angle, label.angle].map((a, i) =>
		i ? Math.sin((a * Math.PI) / 180) : Math.cos((a * Math.PI) / 180)
	) as XY;
	const found = new Set<string | undefined>();
	for (const line of label.lines) {
		const [[left = 0] = [], ...rest] = boxesOf(
			{ ...label, disc: undefined, leader: undefined, angle: 0, lines: [line] },
			k
		);
		const half = label.at[0] * k + line.dx - left - 2;
		expect(rest).toEqual([]);
		for (let along = -half; along <= half; along += 3)
			for (const up of /[gjpqy]/.test(line.text) ? [-0.2, 0, 0.35, 0.68] : [0, 0.35, 0.68]) {
				const [u, v] = [line.dx + along, line.dy - up * line.size];
				found.add(
					unitAt([label.at[0] + (u * cos - v * sin) / k, label.at[1] + (u * sin + v * cos) / k])
				);
			}
	}
	return found;
}

describe('placeLabels', () => {
	it('lets nothing overlap and nothing be cut off, on any screen at any scale', () => {
		for (const { name, labels, k, window } of all) {
			const boxes = labels.map((label) => boxesOf(label, k));
			boxes.forEach((own, i) => {
				const others = boxes.slice(i + 1).flat();
				expect(clear(own, others), `${labels[i]!.id} at ${name}`).toBe(true);
				for (const [l, t, r, b] of own)
					expect(
						l >= window[0] && t >= window[1] && r <= window[2] && b <= window[3],
						`${labels[i]!.id} cut at ${name}`
					).toBe(true);
			});
		}
	});

	it(
		'writes no name of a unit across a border, and none of a sea on land',
		{ timeout: 120_000 },
		() => {
			const wrong = new Set<string>();
			for (const { name, labels, k } of all)
				for (const label of labels)
					for (const id of beneath(label, k)) {
						if (id === undefined || (label.kind !== 'sea' && id === own.get(label.id))) continue;
						wrong.add(`${label.id} on ${id} at ${name}`);
					}
			expect([...wrong]).toEqual([]);
		}
	);

	it('marks every state at the home view, and every state that has signed with its date or number', () => {
		for (const { name, labels } of all.filter((each) => each.name.includes('1x'))) {
			const marked = new Set(labels.map(({ id }) => id));
			const missing = units.filter(({ id }) => isState(id) && !marked.has(id)).map(({ id }) => id);
			expect(
				missing.filter((id) => id !== 'afghanistan'),
				name
			).toEqual([]);
		}
	});

	it('sets nothing smaller than 12 px', () => {
		for (const { labels } of all)
			for (const { lines } of labels)
				for (const { size } of lines) expect(size).toBeGreaterThanOrEqual(12);
	});

	it('gives a disc outside its state a line to it', () => {
		const { labels } = all.find(
			({ name }) => name.startsWith('984 px, 1x') && name.endsWith(`${days[1]}`)
		)!;
		const estonia = labels.find(({ id }) => id === 'estonia');
		expect(estonia).toMatchObject({ kind: 'disc', disc: { text: '8' } });
		expect(estonia?.leader).toBeDefined();
	});
});
