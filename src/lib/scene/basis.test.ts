import { describe, expect, it } from 'vitest';
import { dayOf, formatDay } from '#lib/calendar/day.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { defaultView, type Basis } from '#lib/view/view.ts';
import { sceneOf, statusOf } from './scene.ts';

const on = (basis: Basis, day = defaultView.day) => sceneOf({ ...defaultView, basis, day });
const neighbours = ['finland', 'latvia', 'estonia', 'poland'];
const order = (basis: Basis) =>
	on(basis)
		.events.filter(({ state }) => neighbours.includes(state))
		.map(({ state }) => state);
const look = (basis: Basis, state: UnitId, day?: number) =>
	on(basis, day).looks.find(({ id }) => id === state)!;

describe('what the reader sees of the four neighbours', () => {
	it('is Poland last by signature', () => {
		expect(order('signed')).toEqual(['finland', 'latvia', 'estonia', 'poland']);
	});

	it('is Poland last by entry into force, with Latvia marked as unverified', () => {
		expect(order('in-force')).toEqual(['latvia', 'finland', 'estonia', 'poland']);
		const latvia = look('in-force', 'latvia');
		expect([latvia.class, latvia.pattern, latvia.event?.confidence]).toEqual([
			'signed',
			'doubt',
			'unverified'
		]);
		expect(look('in-force', 'poland').pattern).toBe('plain');
	});

	it('is that Finland alone had signed when Poland initialled, itself unverified', () => {
		const poland = look('initialled', 'poland').event!;
		expect([formatDay(poland.day), poland.confidence]).toEqual(['1932-01-25', 'unverified']);
		const signed = on('signed', poland.day).looks.filter((each) => each.class === 'signed');
		const ids = signed.map(({ id }) => id).filter((id) => neighbours.includes(id));
		expect(ids).toEqual(['finland']);
	});

	it('is that only Latvia and Estonia signed after that initialling and before Poland', () => {
		const from = look('initialled', 'poland').event!.day;
		const until = look('signed', 'poland').event!.day;
		const between = on('signed').events.filter(({ day }) => day > from && day < until);
		expect(between.map(({ state }) => state)).toEqual(['latvia', 'estonia']);
	});
});

describe('a basis other than signature', () => {
	it('does not count the Latvian text of 1927, which was never signed', () => {
		expect(look('initialled', 'latvia').class).toBe('not-known');
		expect(on('initialled').events.map(({ state }) => state)).toEqual(['france', 'poland']);
	});

	it('numbers the states anew, in its own order', () => {
		const { events } = on('in-force');
		expect(events.map((event) => event.order)).toEqual(events.map((_, at) => at + 1));
		expect(events[0]?.state).toBe('germany');
	});

	it('says not known where a signatory has no such date, on every day', () => {
		for (const day of [dayOf(1926, 1, 1), defaultView.day]) {
			const turkey = look('in-force', 'turkey', day);
			expect([turkey.class, statusOf(turkey, 'in-force').key]).toEqual([
				'not-known',
				'status.not-known'
			]);
		}
	});

	it('has its own sentence before the first event', () => {
		for (const basis of ['in-force', 'initialled'] as const)
			expect(on(basis, dayOf(1926, 1, 1)).caption.key).toBe(`caption.${basis}.none`);
	});
});
