import { describe, expect, it } from 'vitest';
import { heardOf, stateOf, waitMs, type Link } from './link.ts';
import { newPair, readMessage, type Message } from './messages.ts';

const shown = {
	pair: 'a',
	type: 'shown',
	search: '?date=1932-07-25&mode=present',
	cover: null,
	playing: false
} as const;
const fresh: Link = { pair: '', shown: null, heard: null };

describe('messages between the map and the notes', () => {
	it('are read as they were sent', () => {
		const sent: Message[] = [
			shown,
			{ ...shown, cover: 'black' },
			{ pair: '', type: 'hello' },
			{ pair: 'a', type: 'gone' },
			{ pair: 'a', type: 'command', command: 'next' }
		];
		for (const message of sent) expect(readMessage(structuredClone(message))).toEqual(message);
	});

	it.each([
		'next',
		null,
		{},
		{ pair: 'a' },
		{ pair: 1, type: 'hello' },
		{ pair: 'a', type: 'command', command: 'explode' },
		{ ...shown, cover: 'red' },
		{ ...shown, search: 5 },
		{ ...shown, playing: 'yes' }
	])('of others are left alone: %j', (data) => {
		expect(readMessage(data)).toBeNull();
	});

	it('carry a name that no other pair has', () => {
		expect(newPair()).toMatch(/^[a-z0-9]{4,}$/);
		expect(newPair()).not.toBe(newPair());
	});
});

describe('the link of the notes', () => {
	it('is made by the first answer, and keeps to that pair', () => {
		const link = heardOf(fresh, shown, 1000);
		expect(link.pair).toBe('a');
		expect(stateOf(link, 1000)).toBe('joined');
		expect(heardOf(link, { ...shown, pair: 'b', cover: 'white' }, 1100)).toBe(link);
		expect(heardOf({ ...fresh, pair: 'b' }, shown, 1000).shown).toBeNull();
	});

	it('waits, is lost in silence or at a farewell, and is there again with the next answer', () => {
		expect(stateOf(fresh, 1e9)).toBe('waiting');
		const link = heardOf(fresh, shown, 1000);
		expect(stateOf(link, 1000 + waitMs)).toBe('lost');
		const gone = heardOf(link, { pair: 'a', type: 'gone' }, 1500);
		expect(stateOf(gone, 1500)).toBe('lost');
		expect(stateOf(heardOf(gone, shown, 1600), 1600)).toBe('joined');
	});
});
