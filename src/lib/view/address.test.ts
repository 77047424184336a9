import { describe, expect, it } from 'vitest';
import { dayOf } from '#lib/calendar/day.ts';
import { readView, writeView } from './address.ts';
import { axes, bases, defaultView, modes, spans, type View } from './view.ts';

describe('readView', () => {
	it('gives the finished figure without a query', () => {
		expect(readView('')).toEqual({ view: defaultView, notices: [] });
	});

	it('reads a date and a state', () => {
		const { view, notices } = readView('?date=1932-05-04&state=estonia');
		expect([view.day, view.state, notices]).toEqual([dayOf(1932, 5, 4), 'estonia', []]);
	});

	it('opens the longer range for a later date', () => {
		expect(readView('?date=1939-08-23').view).toMatchObject({
			range: 1941,
			day: dayOf(1939, 8, 23)
		});
	});

	it('says so politely when a date is impossible, early or late, and shows the nearest view', () => {
		const read = (date: string) => {
			const { view, notices } = readView(`?date=${date}`);
			return [notices[0]?.key, view.day];
		};
		expect(read('1932-02-30')).toEqual(['notice.date-impossible', dayOf(1933, 12, 31)]);
		expect(read('yesterday')).toEqual(['notice.date-impossible', dayOf(1933, 12, 31)]);
		expect(read('1920-01-01')).toEqual(['notice.date-early', dayOf(1925, 12, 1)]);
		expect(read('1950-01-01')).toEqual(['notice.date-late', dayOf(1941, 6, 22)]);
	});

	it('opens the year 1932 at its end, and a date of that year', () => {
		expect(readView('?span=1932')).toEqual({
			view: { ...defaultView, span: '1932', day: dayOf(1932, 12, 31) },
			notices: []
		});
		expect(readView('?span=1932&date=1932-01-01').view).toMatchObject({
			span: '1932',
			day: dayOf(1932, 1, 1)
		});
	});

	it('leaves the year 1932 for a date outside it, and says so', () => {
		const { view, notices } = readView('?span=1932&date=1939-08-23');
		expect(view).toMatchObject({ span: 'whole', range: 1941, day: dayOf(1939, 8, 23) });
		expect(notices.map((n) => n.key)).toEqual(['notice.date-outside']);
		expect(readView('?span=1933').notices.map((n) => n.key)).toEqual(['notice.option-unknown']);
	});

	it('keeps the rest of the view when a state or an option is unknown', () => {
		const { view, notices } = readView(
			'?date=1932-02-05&state=prussia&basis=guess&axis=log&mode=x'
		);
		expect(view).toEqual({ ...defaultView, day: dayOf(1932, 2, 5) });
		expect(notices.map((n) => n.key).sort()).toEqual([
			'notice.option-unknown',
			'notice.option-unknown',
			'notice.option-unknown',
			'notice.state-unknown'
		]);
	});

	it('reads a stop of the tour, and leaves out one that there is not', () => {
		expect(readView('?tour=8')).toMatchObject({ view: { tour: 8 }, notices: [] });
		for (const tour of ['9', '0', '2.5', '', 'x']) {
			const { view, notices } = readView(`?date=1932-02-05&tour=${tour}`);
			expect([view.tour, view.day]).toEqual([null, dayOf(1932, 2, 5)]);
			expect(notices.map(({ key }) => key)).toEqual(['notice.option-unknown']);
		}
	});

	it('quotes a long text only in part', () => {
		const { notices } = readView(`?state=${'x'.repeat(500)}`);
		expect(notices[0]?.args.text).toHaveLength(41);
	});
});

describe('writeView', () => {
	const any = [dayOf(1925, 12, 1), dayOf(1932, 7, 25), dayOf(1933, 12, 31)];
	const of1932 = [dayOf(1932, 1, 1), dayOf(1932, 7, 25), dayOf(1932, 12, 31)];

	it('writes nothing for the default view', () => {
		expect(writeView(defaultView)).toBe('');
	});

	it('writes what readView reads, for every combination of options', () => {
		for (const basis of bases)
			for (const mode of modes)
				for (const range of [1933, 1941] as const)
					for (const axis of axes)
						for (const span of spans)
							for (const day of span === '1932' ? of1932 : any) {
								const tour = basis === 'signed' ? null : 3;
								const patterns = mode === 'embed';
								const more = { tour, patterns, state: 'hejaz-nejd' };
								const view: View = { day, basis, mode, range, axis, span, ...more };
								expect(readView(writeView(view))).toEqual({ view, notices: [] });
							}
	});
});
