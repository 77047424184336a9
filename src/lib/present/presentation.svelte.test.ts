import { describe, expect, it } from 'vitest';
import type { Command } from './keys.ts';
import { Presentation } from './presentation.svelte.ts';

function present(atEnd = false) {
	const done: string[] = [];
	const note = (name: string) => () => void done.push(name);
	const timeline = {
		atEnd,
		next: note('next'),
		previous: note('previous'),
		toFirst: note('first'),
		toLast: note('last'),
		toggle: note('play')
	};
	const doings = { notes: note('notes'), screen: note('screen'), leave: note('leave') };
	const presentation = new Presentation(timeline, doings);
	const obey = (...commands: Command[]) => commands.forEach((each) => presentation.obey(each));
	return { presentation, obey, done };
}

describe('a presentation', () => {
	it('follows each command once', () => {
		const { obey, done } = present();
		obey('next', 'previous', 'first', 'last', 'start', 'play', 'notes', 'screen', 'leave');
		expect(done).toEqual('next previous first last first play notes screen leave'.split(' '));
	});

	it('goes dark and comes back by the same key, or by any move, which then moves nothing', () => {
		const { presentation, obey, done } = present();
		obey('black');
		expect(presentation.cover).toBe('black');
		obey('black');
		expect(presentation.cover).toBeNull();
		obey('black', 'white');
		expect(presentation.cover).toBe('white');
		obey('next');
		expect(presentation.cover).toBeNull();
		expect(done).toEqual([]);
		obey('next', 'black', 'start');
		expect(presentation.cover).toBeNull();
		expect(done).toEqual(['next', 'first']);
	});

	it('that opens with the finished map goes on to its beginning, but not once it has run', () => {
		const { obey, done } = present(true);
		obey('next', 'next');
		expect(done).toEqual(['first', 'next']);
	});
});
