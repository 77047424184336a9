import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fit, type Camera } from '#lib/basemap/camera.ts';
import { closest, constrained } from '#lib/basemap/moves.ts';
import { Steering } from './steering.ts';
import { touches } from './touches.ts';

const size = { width: 1080, height: 1200 };
const home = fit({ x: 0, y: 0, ...size });

/** A finger of a test: where it is, and on what it was put down. */
interface Put {
	identifier: number;
	clientX: number;
	clientY: number;
	target: { closest(selector: string): unknown };
}

const canvas = { closest: () => null };
const button = { closest: (selector: string) => (selector === 'button' ? {} : null) };
const elsewhere = { closest: () => null };

/** The element of the map, as far as fingers need one. */
class Board extends EventTarget {
	getBoundingClientRect = () => ({ left: 0, top: 0 });
	contains = (target: unknown) => target !== elsewhere;
}

let camera: Camera;
let athome: boolean;
let board: Board;
let ended: AbortController;
let frames: FrameRequestCallback[];
let down: Put[];
let now: number;

const drawn = () => {
	const due = frames;
	frames = [];
	for (const frame of due) frame((now += 16));
};

function tell(type: string, changed: readonly Put[]) {
	const event = new Event(type, { cancelable: true });
	Object.defineProperty(event, 'timeStamp', { value: now });
	board.dispatchEvent(Object.assign(event, { touches: down, changedTouches: changed }));
}
function put(identifier: number, x: number, y: number, target: Put['target'] = canvas) {
	const finger = { identifier, clientX: x, clientY: y, target };
	down = [...down, finger];
	tell('touchstart', [finger]);
}
function slide(...places: [id: number, x: number, y: number][]) {
	const to = new Map(places.map(([id, x, y]) => [id, { clientX: x, clientY: y }]));
	down = down.map((finger) => ({ ...finger, ...to.get(finger.identifier) }));
	tell(
		'touchmove',
		down.filter(({ identifier }) => to.has(identifier))
	);
}
function lift(identifier: number, type = 'touchend') {
	const gone = down.filter((finger) => finger.identifier === identifier);
	down = down.filter((finger) => finger.identifier !== identifier);
	tell(type, gone);
}

beforeEach(() => {
	[camera, athome, board, ended] = [home, true, new Board(), new AbortController()];
	[frames, down, now] = [[], [], 0];
	vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
	vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
	vi.stubGlobal('document', { documentElement: { scrollHeight: 1200, clientHeight: 1200 } });
	const steering = new Steering({
		camera: () => camera,
		home: () => home,
		size: () => size,
		foot: () => 0,
		onease: () => {},
		onmove: (to) => {
			camera = to ?? home;
			athome = !to;
		}
	});
	const options = { steering, athome: () => athome, onhint: () => {} };
	touches(board as unknown as HTMLElement, options, ended.signal);
});
afterEach(() => {
	ended.abort();
	vi.unstubAllGlobals();
});

describe('fingers on the map', () => {
	it('zoom it in twos, about what lies between them', () => {
		put(0, 500, 600);
		put(1, 600, 600);
		slide([0, 400, 600], [1, 700, 600]);
		drawn();
		expect(camera.k / home.k).toBeCloseTo(3);
		expect((550 - camera.x) / camera.k).toBeCloseTo((550 - home.x) / home.k);
	});

	it.each([
		['a button over the map', button],
		['the slider, beside the map', elsewhere]
	])('make no pinch with a hand on %s', (_, target) => {
		put(0, 500, 600);
		put(1, 900, 1500, target);
		slide([1, 200, 1500]);
		slide([0, 300, 400]);
		drawn();
		expect(camera).toEqual(home);
	});

	it('do not jump when one is lifted and another put down, in any order', () => {
		put(0, 500, 600);
		put(1, 600, 600);
		slide([0, 450, 600], [1, 650, 600]);
		drawn();
		const before = camera;
		put(2, 100, 100);
		lift(0);
		put(3, 1000, 1100);
		lift(1);
		lift(2);
		put(0, 40, 1000);
		drawn();
		expect(camera).toEqual(before);
		// Numbers are used again: 3 was here before 0, and they are a new pair.
		slide([0, 40, 1000], [3, 1000, 1100]);
		drawn();
		expect(camera.k).toBeCloseTo(before.k);
	});

	it('that the browser takes away leave the others to lead', () => {
		put(0, 500, 600);
		put(1, 600, 600);
		lift(1, 'touchcancel');
		slide([0, 900, 900]);
		put(2, 1000, 900);
		slide([2, 1050, 900]);
		drawn();
		expect(camera.k / home.k).toBeCloseTo(1.5);
	});

	it('go nearer by two taps of one, not by two touches of several', () => {
		const tap = (...ids: number[]) => {
			for (const id of ids) put(id, 500 + id, 600);
			for (const id of ids) lift(id);
			now += 100;
		};
		tap(0, 1);
		tap(0, 1);
		expect(frames).toHaveLength(0);
		now += 1000;
		tap(0);
		tap(0);
		expect(frames).toHaveLength(1);
	});

	it('never lead it out of bounds, however many there are', () => {
		let seed = 1932;
		const random = (below: number) => {
			seed = (seed * 1103515245 + 12345) % 2147483648;
			return Math.floor((seed / 2147483648) * below);
		};
		const targets = [canvas, canvas, canvas, button, elsewhere];
		for (let i = 0; i < 20_000; i++) {
			now += 8;
			const id = random(10);
			const held = down.some(({ identifier }) => identifier === id);
			if (!held) put(id, random(1080), random(1200), targets[random(5)]);
			else if (random(5) === 0) lift(id, random(8) ? 'touchend' : 'touchcancel');
			else slide([id, random(1080), random(1200)]);
			if (random(3) === 0) drawn();
			expect(camera.k).toBeGreaterThanOrEqual(home.k);
			expect(camera.k).toBeLessThanOrEqual(home.k * closest * 1.0001);
			const allowed = constrained(camera, home, size);
			expect(Math.hypot(allowed.x - camera.x, allowed.y - camera.y)).toBeLessThan(0.01);
		}
	});
});
