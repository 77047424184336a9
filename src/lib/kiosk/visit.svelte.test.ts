import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Visit, type Phase } from './visit.svelte.ts';

let now = 0;
let playing = false;
const begin = (phase?: Phase) =>
	new Visit({ prompt: 90, countdown: 25, playing: () => playing, now: () => now }, phase);
/** Lets whole seconds pass, one tick each. */
function pass(visit: Visit, seconds: number) {
	for (let at = 0; at < seconds; at++) {
		now += 1000;
		visit.tick();
	}
}

beforeEach(() => {
	now = 5000;
	playing = false;
});

describe('a visit', () => {
	it('begins with the first touch, and asks after 90 s without another', () => {
		const visit = begin();
		pass(visit, 600);
		expect(visit.phase).toBe('attract');
		visit.wake();
		pass(visit, 89);
		expect([visit.phase, visit.left]).toEqual(['active', 0]);
		pass(visit, 1);
		expect([visit.phase, visit.left]).toEqual(['warn', 25]);
	});

	it('counts down second by second, and ends when nobody answers', () => {
		const visit = begin('active');
		const ends = vi.fn();
		visit.onend(ends);
		pass(visit, 90 + 24);
		expect([visit.phase, visit.left]).toEqual(['warn', 1]);
		expect(ends).not.toHaveBeenCalled();
		pass(visit, 1);
		expect([visit.phase, visit.left]).toEqual(['attract', 0]);
		expect(ends.mock.calls).toEqual([['idle']]);
	});

	it('goes on after any touch, and has the whole time again', () => {
		const visit = begin('active');
		pass(visit, 90 + 20);
		visit.touch();
		expect([visit.phase, visit.left]).toEqual(['active', 0]);
		pass(visit, 89);
		expect(visit.phase).toBe('active');
		pass(visit, 1);
		expect([visit.phase, visit.left]).toEqual(['warn', 25]);
	});

	it('is never idle while its playback runs, and has the whole time when that ends', () => {
		const visit = begin('active');
		playing = true;
		pass(visit, 600);
		expect(visit.phase).toBe('active');
		playing = false;
		pass(visit, 89);
		expect(visit.phase).toBe('active');
		pass(visit, 1);
		expect(visit.phase).toBe('warn');
	});

	it('asks in full after the machine has slept', () => {
		const visit = begin('active');
		now += 3_600_000;
		visit.tick();
		expect([visit.phase, visit.left]).toEqual(['warn', 25]);
	});

	it('ends at once with "start over", and not twice', () => {
		const visit = begin('active');
		const phases: Phase[] = [];
		const ends = vi.fn();
		visit.onphase((phase) => phases.push(phase));
		visit.onend(ends);
		visit.end('again');
		visit.end('again');
		expect(phases).toEqual(['attract']);
		expect(ends.mock.calls).toEqual([['again']]);
	});

	it('is not begun by a touch that only says that someone is there', () => {
		const visit = begin();
		visit.touch();
		expect(visit.phase).toBe('attract');
	});
});
