import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { commands, envelope, readMessage } from './messages.ts';

const read = (message: object) => readMessage({ ...envelope, ...message });

describe('readMessage', () => {
	it('reads every command, with the id that its answer is to carry', () => {
		expect(read({ type: 'set-date', date: '1932-07-25', id: 7 })).toEqual({
			type: 'set-date',
			day: dayOf(1932, 7, 25),
			id: 7
		});
		expect(read({ type: 'set-basis', basis: 'in-force' })).toEqual({
			type: 'set-basis',
			basis: 'in-force'
		});
		for (const type of commands.slice(2)) expect(read({ type })).toEqual({ type });
	});

	it('leaves alone what is not meant for it', () => {
		const others = [null, undefined, 3, 'play', [], {}, { type: 'play' }, { source: 'react' }];
		for (const data of others) expect(readMessage(data)).toBeNull();
	});

	it('never answers what a map sends, so that two maps do not answer each other for ever', () => {
		for (const type of ['ready', 'datechange', 'state', 'error'])
			expect(read({ type, version: 9 })).toBeNull();
	});

	it('says which part is wrong and what would be right', () => {
		expect(read({ type: 'set-date', date: '1932-02-30', id: 'a' })).toEqual({
			type: 'error',
			field: 'date',
			given: '1932-02-30',
			allowed: { from: '1925-12-01', to: '1941-06-22' },
			id: 'a'
		});
		expect(read({ type: 'set-date', date: '1950-01-01' })).toMatchObject({ field: 'date' });
		expect(read({ type: 'set-date', date: 19320725 })).toMatchObject({ given: '19320725' });
		expect(read({ type: 'set-date' })).toMatchObject({ given: 'undefined' });
		expect(read({ type: 'set-basis', basis: 'guess' })).toMatchObject({
			allowed: ['signed', 'in-force', 'initialled']
		});
		expect(read({ type: 'rewind' })).toMatchObject({ field: 'type', allowed: commands });
		expect(read({ type: 'play', version: 2 })).toMatchObject({ field: 'version', allowed: [1] });
	});

	it('sends back no more than a little of a long text, and only a plain id', () => {
		const answer = read({ type: 'x'.repeat(9999), id: { deep: true } });
		expect(answer).toMatchObject({ given: `${'x'.repeat(40)}…` });
		expect(answer).not.toHaveProperty('id');
	});
});
