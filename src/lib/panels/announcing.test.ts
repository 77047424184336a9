import { describe, expect, it } from 'vitest';
import { Announcer, pauseMs } from './announcing.ts';

/** A clock that is moved by hand, and what was said by when. */
function stage() {
	let now = 0;
	let tasks: { at: number; task: () => void }[] = [];
	const said: [number, string][] = [];
	const announcer = new Announcer(
		{
			now: () => now,
			later: (task, ms) => {
				const entry = { at: now + ms, task };
				tasks.push(entry);
				return () => (tasks = tasks.filter((each) => each !== entry));
			},
			say: (sentences) => said.push([now, sentences.join(' ')])
		},
		'start'
	);
	const wait = (ms: number) => {
		const end = now + ms;
		for (;;) {
			const due = tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
			if (!due) break;
			tasks = tasks.filter((each) => each !== due);
			now = due.at;
			due.task();
		}
		now = end;
	};
	return { announcer, said, wait };
}

describe('announcements', () => {
	it('say each event of a playback once, those within a pause together', () => {
		const { announcer, said, wait } = stage();
		for (const [sentence, ms] of [
			['A', 500],
			['A', 500],
			['B', 300],
			['C', 5000],
			['D', 5000]
		] as const) {
			announcer.show(sentence, true);
			wait(ms);
		}
		expect(said.map(([, text]) => text)).toEqual(['A', 'B C', 'D']);
		const times = said.map(([at]) => at);
		for (let i = 1; i < times.length; i++)
			expect(times[i]! - times[i - 1]!).toBeGreaterThanOrEqual(pauseMs);
	});

	it('are silent while the reader drags, and then say where they let go', () => {
		const { announcer, said, wait } = stage();
		announcer.hold(true);
		for (const sentence of ['A', 'B', 'C']) {
			announcer.show(sentence, false);
			wait(3000);
		}
		expect(said).toEqual([]);
		announcer.hold(false);
		wait(3000);
		expect(said.map(([, text]) => text)).toEqual(['C']);
	});

	it('say nothing where a drag ends where it began', () => {
		const { announcer, said, wait } = stage();
		announcer.hold(true);
		announcer.show('A', false);
		announcer.show('start', false);
		announcer.hold(false);
		wait(5000);
		expect(said).toEqual([]);
	});

	it('do not repeat what the slider has said', () => {
		const { announcer, said, wait } = stage();
		announcer.show('A', false);
		announcer.heard('A');
		wait(5000);
		announcer.show('A', false);
		wait(5000);
		expect(said).toEqual([]);
	});
});
