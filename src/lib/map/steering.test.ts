import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fit, type Camera, type Size } from '#lib/basemap/camera.ts';
import { Steering } from './steering.ts';

describe('the camera of a map whose size changes', () => {
	let frames: (() => void)[];
	let size: Size;
	let own: Camera | null;
	const home = () => fit({ x: 0, y: 0, ...size });
	const steering = () =>
		new Steering({
			camera: () => own ?? home(),
			home,
			size: () => size,
			foot: () => 0,
			onmove: (camera) => (own = camera),
			onease: () => {}
		});

	beforeEach(() => {
		frames = [];
		[size, own] = [{ width: 1080, height: 680 }, null];
		vi.stubGlobal('matchMedia', () => ({ matches: false }));
		vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
		vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
	});
	afterEach(() => vi.unstubAllGlobals());

	it('is no further out than home, where a hand moved it just before', () => {
		steering().pan(40, 40);
		size = { width: 1080, height: 840 };
		frames.forEach((frame) => frame());
		expect(own).toBeNull();
	});

	it('ends a gentle move that has not begun, within what is allowed', () => {
		const map = steering();
		map.zoom(3, [0, 0], true);
		size = { width: 1080, height: 1900 };
		map.settle();
		expect(frames).toEqual([]);
		expect(own!.k).toBeGreaterThanOrEqual(home().k);
	});
});
