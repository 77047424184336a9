import { describe, expect, it } from 'vitest';
import type { RangeId } from '#lib/calendar/ranges.ts';
import { timeAxis } from '#lib/scene/axis.ts';
import { extentOf } from '#lib/view/extent.ts';
import type { Axis, Span } from '#lib/view/view.ts';
import { calendarMarks, inset, paces, type Ruler } from './marks.ts';
import { margin } from './shape.ts';

const names = [
	'Jan',
	'Feb',
	'Mar',
	'Apr',
	'May',
	'June',
	'July',
	'Aug',
	'Sept',
	'Oct',
	'Nov',
	'Dec'
];
const rulerOf = (range: RangeId, kind: Axis, width: number, span: Span = 'whole'): Ruler => ({
	axis: timeAxis(range, kind, span),
	...extentOf({ range, span }),
	width,
	month: (month) => names[month - 1] ?? '',
	measureYear: (text) => text.length * 6.5,
	measureMonth: (text) => text.length * 6
});
const labelled = (ruler: Ruler) => calendarMarks(ruler).filter((mark) => mark.label !== null);

describe('calendarMarks', () => {
	for (const range of [1933, 1941] as const)
		for (const kind of ['stretched', 'linear'] as const)
			it(`lets no label overlap from 320 to 3800 px (${range}, ${kind})`, () => {
				for (let width = 280; width <= 3800; width += 11) {
					const ruler = rulerOf(range, kind, width);
					let free = -Infinity;
					for (const { kind: of, label, position } of labelled(ruler)) {
						const measure = of === 'year' ? ruler.measureYear : ruler.measureMonth;
						const left = position * width + inset;
						expect(left, `${label} at ${width}`).toBeGreaterThanOrEqual(free);
						free = left + measure(label ?? '') + 2;
						expect(free, `${label} at ${width}`).toBeLessThanOrEqual(width + margin + 2);
					}
				}
			});

	it('labels every year and month of a wide axis', () => {
		const labels = labelled(rulerOf(1933, 'stretched', 1200)).map((mark) => mark.label);
		expect(labels.slice(0, 9)).toEqual('1926 1927 1928 1929 1930 1931 1932 Feb Mar'.split(' '));
		expect(labels.slice(-4)).toEqual(['1933', 'Apr', 'July', 'Oct']);
	});

	it('names months of the zoomed year at every width, without overlap', () => {
		const names = [290, 360, 680, 1600].map((width) =>
			labelled(rulerOf(1933, 'stretched', width, '1932')).map((mark) => mark.label)
		);
		expect(names.map((labels) => labels.length)).toEqual([6, 12, 12, 12]);
		expect(names[3]).toEqual([
			'1932',
			...'Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ')
		]);
	});

	it('names 1932 and 1933 even on a phone', () => {
		const labels = labelled(rulerOf(1933, 'stretched', 300)).map((mark) => mark.label);
		expect(labels).toEqual(expect.arrayContaining(['1932', '1933']));
	});

	it('marks the years without labels before the width is known', () => {
		const marks = calendarMarks(rulerOf(1933, 'stretched', 0));
		expect(marks.map((mark) => mark.kind)).toEqual(Array<string>(8).fill('year'));
		expect(marks.every((mark) => mark.label === null)).toBe(true);
	});
});

describe('paces', () => {
	const captions = (_: number, ratio: number) => [`a day is ${ratio} times as long`, `${ratio}×`];
	const measure = (text: string) => text.length * 6;

	it('says how much longer a day of 1932 is drawn', () => {
		const ratios = paces(timeAxis(1933, 'stretched'), 1000, captions, measure);
		expect(ratios.map((pace) => pace.ratio)).toEqual([1, 8, 2]);
	});

	it('takes the longest caption that fits', () => {
		const of = (width: number) =>
			paces(timeAxis(1933, 'stretched'), width, captions, measure).map((pace) => pace.caption);
		expect(of(1000)).toEqual(['a day is 1 times as long', 'a day is 8 times as long', '2×']);
		expect(of(300)).toEqual(['1×', '8×', '2×']);
		expect(of(0)).toEqual([null, null, null]);
	});

	it('has nothing to say of an even axis', () => {
		expect(paces(timeAxis(1933, 'linear'), 1000, captions, measure)).toEqual([]);
	});
});
