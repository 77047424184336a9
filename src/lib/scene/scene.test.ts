import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '#lib/calendar/day.ts';
import { units } from '#lib/states/registry.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { colourOf } from './palette.ts';
import { sceneOf, statusOf } from './scene.ts';

const at = (day: Day, more: Partial<View> = {}) => sceneOf({ ...defaultView, day, ...more });
const classes = (scene: ReturnType<typeof sceneOf>, name: string) =>
	scene.looks.filter((look) => look.class === name).map((look) => look.id);

describe('sceneOf', () => {
	it('gives every unit a look, in the order of the registry', () => {
		const scene = at(dayOf(1932, 7, 1));
		expect(scene.looks.map((look) => look.id)).toEqual(units.map((unit) => unit.id));
	});

	it('shows nothing signed on the first day', () => {
		const scene = at(dayOf(1925, 12, 1));
		expect([scene.done, scene.last, classes(scene, 'signed')]).toEqual([0, null, []]);
		expect(scene.caption.key).toBe('caption.signed.none');
		expect(scene.next?.state).toBe('turkey');
	});

	it('colours a state from the day of its signature and not before', () => {
		const day = dayOf(1932, 5, 4);
		const look = (d: Day) => at(d).looks.find(({ id }) => id === 'estonia');
		expect(look(day - 1)?.class).toBe('not-yet');
		expect(look(day)).toMatchObject({ class: 'signed', fill: colourOf(day), pattern: 'plain' });
	});

	it('counts eleven signatories by the end of 1933, in order', () => {
		const scene = at(dayOf(1933, 12, 31));
		expect(scene.events.map(({ state, order }) => `${order} ${state}`)).toEqual([
			'1 turkey',
			'2 germany',
			'3 afghanistan',
			'4 lithuania',
			'5 persia',
			'6 finland',
			'7 latvia',
			'8 estonia',
			'9 poland',
			'10 france',
			'11 italy'
		]);
		expect(scene.done).toBe(11);
	});

	it('keeps Yugoslavia not yet signed until 1941, and Romania never', () => {
		const scene = at(dayOf(1933, 12, 31));
		expect(classes(scene, 'not-yet')).toEqual(['yugoslavia']);
		expect(classes(scene, 'never')).toContain('romania');
		expect(classes(at(dayOf(1941, 4, 5), { range: 1941 }), 'signed')).toContain('yugoslavia');
	});

	it('never counts mutual assistance as a signature', () => {
		expect(classes(at(dayOf(1941, 6, 22), { range: 1941 }), 'never')).toContain('czechoslovakia');
	});

	it('tells classes apart by pattern or label as well as by colour', () => {
		const scene = at(dayOf(1932, 7, 1));
		const patterns = new Set(scene.legend.map((entry) => `${entry.pattern} ${entry.fill}`));
		expect(patterns.size).toBe(scene.legend.length);
		expect(classes(scene, 'not-a-state')).toContain('danzig');
		expect(classes(scene, 'ussr')).toEqual(['ussr']);
	});

	it('follows the basis: by entry into force Poland comes after its three neighbours', () => {
		const order = at(dayOf(1933, 12, 31), { basis: 'in-force' }).events.map(({ state }) => state);
		for (const state of ['finland', 'latvia', 'estonia'])
			expect(order.indexOf(state)).toBeLessThan(order.indexOf('poland'));
	});

	it('marks a date that was not seen in any source', () => {
		const events = at(dayOf(1933, 12, 31), { basis: 'in-force' }).events;
		expect(events.find(({ state }) => state === 'latvia')?.confidence).toBe('unverified');
	});

	it('says that a date is not known where a signatory has none on the basis', () => {
		const scene = at(dayOf(1933, 12, 31), { basis: 'initialled' });
		expect(classes(scene, 'not-known')).toContain('turkey');
	});
});

describe('statusOf', () => {
	it('gives the day of a signature', () => {
		const look = at(dayOf(1932, 8, 1)).looks.find(({ id }) => id === 'poland');
		expect(look && statusOf(look, 'signed')).toEqual({
			key: 'status.signed',
			args: { day: dayOf(1932, 7, 25) }
		});
	});
});
