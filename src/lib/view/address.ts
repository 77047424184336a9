import { clampDay, formatDay, parseDay, type Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { unit } from '#lib/states/registry.ts';
import { extentOf, widened } from './extent.ts';
import { axes, bases, defaultView, modes, spans, tourStops, type View } from './view.ts';

/** Something in the address that could not be followed: a message key with its arguments. */
export interface Notice {
	key:
		| 'notice.date-impossible'
		| 'notice.date-early'
		| 'notice.date-late'
		| 'notice.date-outside'
		| 'notice.state-unknown'
		| 'notice.option-unknown';
	args: { text: string; day?: Day };
}

/** A stranger's text as it is said back: a bound keeps a hostile link from filling the screen. */
export const quoted = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const stops = Array.from({ length: tourStops }, (_, at) => String(at + 1));

/** Reads a query string into the nearest valid view, with a notice for each part not followed. */
export function readView(search: string): { view: View; notices: Notice[] } {
	const query = new URLSearchParams(search);
	const notices: Notice[] = [];
	const view: View = { ...defaultView };
	const choose = <T extends string>(name: string, options: readonly T[], fallback: T): T => {
		const text = query.get(name);
		if (text === null) return fallback;
		const found = options.find((option) => option === text);
		if (!found)
			notices.push({ key: 'notice.option-unknown', args: { text: quoted(`${name}=${text}`) } });
		return found ?? fallback;
	};
	view.basis = choose('basis', bases, view.basis);
	view.axis = choose('axis', axes, view.axis);
	view.span = choose('span', spans, view.span);
	view.mode = choose('mode', modes, view.mode);
	const stop = choose('tour', stops, '');
	view.tour = stop ? Number(stop) : null;
	view.patterns = choose('patterns', ['on', 'off'], 'off') === 'on';
	view.range = choose('range', ['1933', '1941'], '1933') === '1941' ? 1941 : 1933;
	readDate(query.get('date'), view, notices);
	readState(query.get('state'), view, notices);
	return { view, notices };
}

function readDate(text: string | null, view: View, notices: Notice[]): void {
	if (text === null) {
		view.day = extentOf(view).last;
		return;
	}
	const day = parseDay(text);
	if (day === undefined) {
		view.day = extentOf(view).last;
		notices.push({ key: 'notice.date-impossible', args: { text: quoted(text), day: view.day } });
		return;
	}
	const { first, last } = ranges[1941];
	view.day = clampDay(day, first, last);
	const { range, span } = widened(view, view.day);
	if (span !== view.span)
		notices.push({ key: 'notice.date-outside', args: { text: quoted(text), day: view.day } });
	view.range = range;
	view.span = span;
	if (day < first)
		notices.push({ key: 'notice.date-early', args: { text: quoted(text), day: first } });
	if (day > last)
		notices.push({ key: 'notice.date-late', args: { text: quoted(text), day: last } });
}

function readState(text: string | null, view: View, notices: Notice[]): void {
	if (text === null) return;
	if (unit(text)) view.state = text;
	else notices.push({ key: 'notice.state-unknown', args: { text: quoted(text) } });
}

/** The query string of a view, '' for the default one; readView returns the same view from it. */
export function writeView(view: View): string {
	const query = new URLSearchParams();
	if (view.day !== extentOf(view).last) query.set('date', formatDay(view.day));
	if (view.basis !== defaultView.basis) query.set('basis', view.basis);
	if (view.range !== defaultView.range) query.set('range', String(view.range));
	if (view.axis !== defaultView.axis) query.set('axis', view.axis);
	if (view.span !== defaultView.span) query.set('span', view.span);
	if (view.state) query.set('state', view.state);
	if (view.mode !== defaultView.mode) query.set('mode', view.mode);
	if (view.tour) query.set('tour', String(view.tour));
	if (view.patterns) query.set('patterns', 'on');
	const text = query.toString();
	return text && `?${text}`;
}
