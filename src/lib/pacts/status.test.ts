import { formatDay, parseDay } from '#lib/calendar/day.ts';
import { describe, expect, it } from 'vitest';
import { boundaries, standingOn, statusOn } from './status.ts';

const on = (state: string, date: string) => statusOn(state, parseDay(date)!);

describe('statusOn', () => {
	it('follows Poland from the initialling to the invasion, day by day', () => {
		expect(on('poland', '1932-01-24')).toBe('not-yet');
		expect(on('poland', '1932-01-25')).toBe('initialled');
		expect(on('poland', '1932-07-24')).toBe('initialled');
		expect(on('poland', '1932-07-25')).toBe('signed');
		expect(on('poland', '1932-12-22')).toBe('signed');
		expect(on('poland', '1932-12-23')).toBe('in-force');
		expect(on('poland', '1934-05-04')).toBe('in-force');
		expect(on('poland', '1934-05-05')).toBe('prolonged');
		expect(on('poland', '1939-09-16')).toBe('prolonged');
		expect(on('poland', '1939-09-17')).toBe('ended');
	});

	it('calls Yugoslavia not yet signed through the whole range', () => {
		expect(on('yugoslavia', '1933-12-31')).toBe('not-yet');
		expect(on('yugoslavia', '1941-04-05')).toBe('in-force');
		expect(on('yugoslavia', '1941-04-20')).toBe('ended');
	});

	it('calls a state without such a treaty never, whatever else it signed', () => {
		for (const state of ['romania', 'czechoslovakia', 'uk'])
			expect(on(state, '1941-06-22')).toBe('never');
	});

	it('has no status for the USSR, for what is no state and for what is unknown', () => {
		for (const id of ['ussr', 'danzig', 'malta', 'prussia'])
			expect(on(id, '1932-07-25')).toBeUndefined();
	});

	it('does not count the Latvian text of 1927, which was never signed', () => {
		expect(on('latvia', '1930-01-01')).toBe('not-yet');
	});

	it('keeps Turkey and Afghanistan at signed, as their entry into force was not found', () => {
		expect(on('turkey', '1929-12-16')).toBe('signed');
		expect(on('turkey', '1929-12-17')).toBe('prolonged');
		expect(on('afghanistan', '1931-06-23')).toBe('signed');
		expect(on('afghanistan', '1931-06-24')).toBe('signed');
	});

	it('treats days after the record as its last', () => {
		expect(on('persia', '1941-06-22')).toBe('in-force');
		expect(on('persia', '1941-09-01')).toBe('in-force');
	});

	it('ends with the invasion for Germany, though its treaty of 1926 has no agreed end', () => {
		expect(on('germany', '1938-01-01')).toBe('prolonged');
		expect(on('germany', '1941-06-21')).toBe('in-force');
		expect(on('germany', '1941-06-22')).toBe('ended');
	});
});

describe('standingOn', () => {
	const standing = (state: string, date: string) => standingOn(state, parseDay(date)!);

	it('shows that a protocol not yet ratified carried the German treaty through 1932', () => {
		expect(standing('germany', '1932-07-01')).toMatchObject({ status: 'prolonged', pending: true });
		expect(standing('germany', '1933-05-05')?.pending).toBeUndefined();
	});

	it('says how a treaty ended', () => {
		expect(standing('finland', '1939-11-28')?.how).toBe('denounced');
		expect(standing('poland', '1939-09-17')?.how).toBe('invasion');
		expect(standing('yugoslavia', '1941-04-20')?.how).toBe('state-destroyed');
	});

	it('ends a treaty without a date of our choosing once every source has ended it', () => {
		expect(standing('france', '1939-09-02')).toMatchObject({ status: 'in-force', contested: true });
		expect(standing('france', '1939-09-03')).toMatchObject({ status: 'ended', contested: false });
	});

	const contested = (state: string, date: string) => standingOn(state, parseDay(date)!)?.contested;

	it('names the latest treaty', () => {
		expect(standingOn('afghanistan', parseDay('1931-06-24')!)?.instrument?.id).toBe('afg1931');
		expect(standingOn('germany', parseDay('1939-08-23')!)?.instrument?.id).toBe('ger1939');
	});

	it('tells where COW and ATOP would give another status', () => {
		expect(contested('france', '1935-05-01')).toBe(false);
		expect(contested('france', '1937-01-01')).toBe(true);
		expect(contested('latvia', '1939-10-04')).toBe(false);
		expect(contested('latvia', '1940-01-01')).toBe(true);
		expect(contested('poland', '1939-09-17')).toBe(false);
	});
});

describe('boundaries', () => {
	const states = ['poland', 'germany', 'france'];

	it('hold every day on which a standing changes', () => {
		const days = new Set(boundaries(states));
		for (const state of states)
			for (let day = parseDay('1925-12-01')!; day <= parseDay('1941-06-22')!; day++) {
				const [before, after] = [standingOn(state, day - 1)!, standingOn(state, day)!];
				const same = before.status === after.status && before.contested === after.contested;
				if (!same || before.pending !== after.pending)
					expect(days.has(day), `${state} ${formatDay(day)}`).toBe(true);
			}
		expect(days.size).toBeLessThan(30);
	});
});
