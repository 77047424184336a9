import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBeat } from './beat.ts';

let beats: Record<string, unknown>[] = [];
let frames: FrameRequestCallback[] = [];
let now = 0;

/** Draws frames for some seconds, at ten a second. */
async function draw(seconds: number) {
	for (let i = 0; i < seconds * 10; i++) {
		now += 100;
		frames.splice(0).forEach((frame) => frame(now));
		await Promise.resolve();
	}
}

beforeEach(() => {
	[beats, frames, now] = [[], [], 0];
	vi.stubGlobal('performance', { now: () => now });
	vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
	vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
	vi.stubGlobal('localStorage', { getItem: () => '[{"at":"","message":"a","count":3}]' });
	vi.stubGlobal('document', {
		querySelector: () => ({ dataset: { mapReady: 'gl' } }),
		documentElement: { dataset: { visit: 'attract' } }
	});
	vi.stubGlobal('fetch', async (_: string, options: RequestInit) => {
		beats.push(JSON.parse(options.body as string) as Record<string, unknown>);
		throw new Error('the server is being started anew');
	});
});

afterEach(() => vi.unstubAllGlobals());

const life = { version: 'v1', date: () => '1932-05-04' };

describe('the beat', () => {
	it('tells every ten seconds how many frames were drawn, and what they show', async () => {
		const stop = startBeat(life);
		await draw(30.5);
		stop();
		expect(beats.map((beat) => beat.frames)).toEqual([100, 100, 100]);
		expect(beats[0]).toEqual({
			version: 'v1',
			frames: 100,
			date: '1932-05-04',
			renderer: 'gl',
			phase: 'attract',
			errors: 3,
			uptime: 10
		});
	});

	it('falls silent when no frame is drawn', async () => {
		startBeat(life);
		now += 70_000;
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(beats).toEqual([]);
	});
});
