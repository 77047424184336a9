import { describe, expect, it } from 'vitest';
import { dayOf, formatDay } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { fold, readTyped, written, type MonthForms } from './typed.ts';

const forms = (text: string): MonthForms => text.split(' ').map((name) => name.split('/'));
const english = forms(
	'January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug September/Sept October/Oct November/Nov December/Dec'
);
const latvian = forms(
	'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'
);
const estonian = forms(
	'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember'
);
const ukrainian = forms(
	'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'
);
const shown = dayOf(1932, 3, 3);
const read = (text: string, months = english) => {
	const typed = readTyped(text, months, shown);
	if (!typed) return null;
	return 'problem' in typed ? typed.problem : formatDay(typed.day);
};

describe('readTyped', () => {
	it.each([
		'1932-07-25',
		'1932/7/25',
		'25.7.1932',
		'25. 07. 1932',
		'25/7/1932',
		'25-7-32',
		'7/25/1932',
		'25 July 1932',
		'25 jul 1932',
		'25th of July, 1932',
		'July 25, 1932',
		'  25   JULY  1932 ',
		'1932 July 25',
		'25 VII 1932',
		'25.VII.1932',
		'25 July'
	])('reads %s', (text) => {
		expect(read(text)).toBe('1932-07-25');
	});

	it('reads the names and cases of other languages', () => {
		expect(read('1932. gada 25. jūlijs', latvian)).toBe('1932-07-25');
		expect(read('25. julija 1932', latvian)).toBe('1932-07-25');
		expect(read('25. juuli 1932. a.', estonian)).toBe('1932-07-25');
		expect(read('25 липня 1932 р.', ukrainian)).toBe('1932-07-25');
		expect(read('25 листопада 1932', ukrainian)).toBe('1932-11-25');
	});

	it('takes a month as its first day, and a year as its first', () => {
		expect(['July 1932', '7.1932', '1932-07', '1932'].map((text) => read(text))).toEqual([
			'1932-07-01',
			'1932-07-01',
			'1932-07-01',
			'1932-01-01'
		]);
	});

	it('says why a text is no date of the record', () => {
		expect(['yesterday', '25 Foo 1932', 'Ju 25 1932', '25', '1 2 3 4'].map((t) => read(t))).toEqual(
			Array<string>(5).fill('unreadable')
		);
		expect(['30.2.1932', '29 February 1933', '13/13/1932', '0.5.1932'].map((t) => read(t))).toEqual(
			Array<string>(4).fill('impossible')
		);
		expect(readTyped('30.11.1925', english, shown)).toEqual({
			problem: 'early',
			day: ranges[1941].first
		});
		expect(readTyped('23 June 1941', english, shown)).toEqual({
			problem: 'late',
			day: ranges[1941].last
		});
	});

	it('takes an empty text as no wish', () => {
		expect(read('  ')).toBeNull();
	});

	it('reads every day of the record back from every form in which it is shown', () => {
		const { first, last } = ranges[1941];
		const names = english.map(([name]) => name ?? '');
		for (let day = first; day <= last; day++) {
			const { iso, dots } = written(day);
			const [year = '', month = 0, date = 0] = iso.split('-');
			const long = `${Number(date)} ${names[Number(month) - 1]} ${year}`;
			for (const text of [iso, dots, long]) {
				const typed = readTyped(text, english, shown);
				if (!typed || 'problem' in typed || typed.day !== day) expect.fail(text);
			}
		}
		expect(fold('Łódź ß Ångström')).toBe('lodz ss angstrom');
	});
});
