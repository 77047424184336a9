import { isState, unit, units } from '#lib/states/registry.ts';
import points from '#lib/basemap/points.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { chronology, eventOf, events } from './chronology.ts';
import { firstDay, isBefore } from './dates.ts';
import { instruments, source } from './record.ts';
import { annexKinds, confidences, eventKinds } from './types.ts';

/** Days from one event to another, both by id and known to the day. */
function daysBetween(from: string, to: string): number {
	const [first, second] = [from, to].map((id) => firstDay(eventOf(id)!.date!)!);
	return second! - first!;
}

describe('the day counts', () => {
	it.each([
		['fin1932.signed', 'pol1932.signed', 186],
		['lat1932.signed', 'pol1932.signed', 171],
		['est1932.signed', 'pol1932.signed', 82],
		['fin1932.signed', 'fin1932.conciliation', 92],
		['lat1932.signed', 'lat1932.conciliation', 134],
		['est1932.signed', 'est1932.conciliation', 43],
		['fra1932.signed', 'fra1932.conciliation', 0],
		['finland-1931-offer', 'fin1932.signed', 33],
		['fin1932.signed', 'pol1932.initialled', 4],
		['pol1932.initialled', 'lat1932.signed', 11],
		['pol1932.initialled', 'est1932.signed', 100]
	])('from %s to %s are %i', (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});
});

describe('the chronology', () => {
	it('tells the story of Finland in order', () => {
		expect(chronology('finland').map(({ id, date }) => `${date} ${id}`)).toEqual([
			'1923-07-23 finland-1923-relations',
			'1926 finland-1926-talks',
			'1931-12-19 finland-1931-offer',
			'1932-01-21 fin1932.signed',
			'1932-04-22 fin1932.conciliation',
			'1932-07 finland-1932-ratified',
			'1932-08-09 fin1932.in-force',
			'1934-01-31 multi1933a.finland.acceded',
			'1934-04-07 fin1932.prolongation-1',
			'1939-11-28 fin1932.ended',
			'1939-11-29 finland-1939-relations',
			'1940-03-12 finland-1940-relations',
			'1940-03-12 fin1940.signed',
			'1941-06-22 finland-1941-relations',
			'1941-06-25 fin1940.ended'
		]);
	});

	it('tells of every state but the USSR, and of Danzig', () => {
		const told = units.filter(({ id }) => chronology(id).length > 0).map(({ id }) => id);
		const states = units.filter(({ id }) => isState(id) && id !== 'ussr').map(({ id }) => id);
		expect(told).toEqual([...states, 'danzig'].sort());
	});

	it('says of a state without a pact when relations began, or that none are known', () => {
		const none = ['netherlands', 'switzerland', 'romania', 'egypt', 'monaco', 'ireland'];
		const first = none.map((id) => chronology(id).find(({ kind }) => kind === 'relations'));
		expect(first.map((event) => event?.date)).toEqual([
			'1942-07-10',
			'1946-03-18',
			'1934-06-09',
			'1943-08-26',
			undefined,
			'1973-09-29'
		]);
	});

	it('has the Romanian talks that failed, with both names that are given for the delegate', () => {
		const riga = eventOf('romania-1932-talks-riga')!;
		expect(riga).toMatchObject({ kind: 'talks', date: '1932-01-06', until: '1932-01-20' });
		expect(riga.place?.text).toBe('Riga');
		expect(riga.persons?.[1]).toMatchObject({ side: 'romania', confidence: 'disputed' });
		expect(chronology('romania').filter(({ kind }) => kind === 'signed')).toHaveLength(3);
	});

	it('keeps the Latvian text of 1927 as an event that nothing follows', () => {
		const own = chronology('latvia').filter(({ instrument }) => instrument === 'lat1927');
		expect(own.map(({ kind, date }) => `${kind} ${date}`)).toEqual(['initialled 1927-03']);
	});

	it('puts an end without a date last', () => {
		expect(chronology('germany').at(-1)).toMatchObject({ id: 'ger1926.ended', date: undefined });
	});

	it('knows who initialled a text that was signed later, and the day a prolongation carried to', () => {
		expect(eventOf('fra1932.initialled')?.persons?.map(({ name }) => name)).toEqual([
			'Berthelot',
			'Dovgalevsky'
		]);
		expect(eventOf('fin1932.prolongation-1')?.carriedTo?.date).toBe('1945-12-31');
	});
});

describe('the events', () => {
	it('have ids of their own, a kind of the list, and a state that the map has a place for', () => {
		expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
		for (const { state, kind } of events) {
			expect(eventKinds).toContain(kind);
			expect(unit(state), state).toBeDefined();
			expect(points, state).toHaveProperty(state);
		}
	});

	it('stand on sources that are known, or say that they are unverified', () => {
		for (const { id, evidence, place, persons = [] } of events)
			for (const one of [evidence, ...persons, ...(place ? [place] : [])]) {
				expect(confidences).toContain(one.confidence);
				expect(one.sources.length > 0, id).toBe(one.confidence !== 'unverified');
				for (const key of one.sources) expect(source(key), key).toBeDefined();
				for (const { by } of one.variants ?? [])
					for (const key of by) expect(source(key), key).toBeDefined();
			}
	});

	it('of one treaty are in order: initialled, signed, in force, ended', () => {
		const steps = ['initialled', 'signed', 'in-force', 'ended'];
		for (const { id } of instruments) {
			const own = events.filter((event) => event.instrument === id && !event.annex && event.date);
			for (const first of own)
				for (const second of own)
					if (
						steps.indexOf(first.kind) !== -1 &&
						steps.indexOf(first.kind) < steps.indexOf(second.kind)
					)
						expect(isBefore(second.date!, first.date!), `${first.id}, ${second.id}`).toBe(false);
		}
	});

	it('of a protocol or convention say so', () => {
		const annexes = new Set(events.map(({ annex }) => annex).filter(Boolean));
		expect([...annexes].sort()).toEqual([...annexKinds].sort());
	});
});
