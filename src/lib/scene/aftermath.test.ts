import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '#lib/calendar/day.ts';
import { sources } from '#lib/pacts/record.ts';
import { defaultView } from '#lib/view/view.ts';
import { aftermath } from './aftermath.ts';
import { lifeOf } from './life.ts';
import { sceneOf } from './scene.ts';

const events = aftermath();
const kinds = (kind: string) => events.filter((event) => event.kind === kind);
const dated = (kind: string) =>
	kinds(kind).map(({ day, states }) => `${formatDay(day)} ${states.join(' ')}`);

describe('aftermath', () => {
	it('has the prolongations of 1934', () => {
		expect(dated('prolonged').slice(0, 3)).toEqual([
			'1934-04-04 lithuania latvia estonia',
			'1934-04-07 finland',
			'1934-05-05 poland'
		]);
	});

	it('has mutual assistance in 1935 and 1939, and Germany in 1939', () => {
		expect(dated('assistance')).toEqual([
			'1935-05-02 france',
			'1935-05-16 czechoslovakia',
			'1939-09-28 estonia',
			'1939-10-05 latvia',
			'1939-10-10 lithuania'
		]);
		expect(dated('signed')).toEqual(['1939-08-23 germany']);
	});

	it('has the ends, with ranges of days as ranges', () => {
		expect(dated('ended')).toEqual(
			expect.arrayContaining([
				'1939-09-17 poland',
				'1939-11-28 finland',
				'1940-06-15 lithuania',
				'1941-04-20 yugoslavia'
			])
		);
		const until = (id: string) => formatDay(events.find((event) => event.id === id)!.until!);
		expect(until('ended-1939-11-28')).toBe('1939-11-30');
		expect(until('incorporated-1940-08-03')).toBe('1940-08-06');
		expect(events.at(-1)?.states.toSorted()).toEqual(['germany', 'italy']);
	});

	it('keeps doubt: an event is as certain as its least certain date', () => {
		const trust = new Map(events.map(({ id, confidence }) => [id, confidence]));
		expect(trust.get('ended-1939-09-17')).toBe('document');
		expect(trust.get('ended-1940-06-17')).toBe('disputed');
		expect(trust.get('incorporated-1940-08-03')).toBe('unverified');
	});

	it('is in order, and names only sources that the record holds', () => {
		expect(events.map(({ day }) => day)).toEqual(
			events.map(({ day }) => day).toSorted((a, b) => a - b)
		);
		const keys = new Set(sources.map(({ key }) => key));
		expect(events.flatMap((event) => event.sources).filter((key) => !keys.has(key))).toEqual([]);
	});
});

describe('the caption of the long range', () => {
	const at = (date: string, range: 1933 | 1941) =>
		sceneOf({ ...defaultView, range, day: parseDay(date)! }, lifeOf());

	it('tells the latest event of either kind', () => {
		expect(at('1939-09-20', 1941).caption.key).toBe('after.ended-1939-09-17');
		expect(at('1941-04-06', 1941).caption.key).toBe('caption.signed');
		expect(at('1933-12-31', 1941).after).toBeNull();
	});

	it('stays that of the signatures in the short range', () => {
		expect(at('1933-12-31', 1933).caption.key).toBe('caption.signed');
	});
});
