import { drawn, home } from '#lib/basemap/frame.ts';
import { closest } from '#lib/basemap/moves.ts';
import { isLanguage } from '#lib/i18n/languages.ts';
import type { Seen } from './seen.ts';

/** What must not change as long as the exhibit runs. */
export interface Lasting {
	origin: string;
	entries: number;
}

/** Why what is seen is not the exhibit as it may be; empty where all is well. */
export function faultsOf(seen: Seen, { origin, entries }: Lasting): string[] {
	const url = new URL(seen.url);
	const [first, last] = seen.dates;
	const rules: [string, boolean][] = [
		[`has left for ${url.origin}`, url.origin === origin],
		[`the address is no exhibit's: ${url.search}`, url.searchParams.get('mode') === 'kiosk'],
		[`the mode is ${seen.mode}`, seen.mode === 'kiosk'],
		[`the language is ${seen.lang}`, isLanguage(seen.lang)],
		[`the phase is ${seen.phase}`, ['attract', 'active', 'warn'].includes(seen.phase ?? '')],
		[`the map is ${seen.ready}`, seen.ready === 'svg' || seen.ready === 'gl'],
		[`${seen.painted} units are painted`, seen.ready === 'gl' || seen.painted > 20],
		[`the map shows ${seen.box.join(' ')}`, inBounds(seen.box)],
		[`the date is ${seen.date} of ${first} to ${last}`, seen.date >= first && seen.date <= last],
		[`the history has ${seen.entries} entries, not ${entries}`, seen.entries === entries],
		[`the page is scrolled to ${seen.scroll.join()}`, seen.scroll.every((by) => by === 0)],
		[`the page is zoomed ${seen.zoom} times`, Math.abs(seen.zoom - 1) < 0.001],
		[`"${seen.selected}" is selected`, seen.selected === ''],
		['the panel of the staff is open', !seen.staff],
		[`there are ${seen.links} links`, seen.links === 0]
	];
	return rules.filter(([, kept]) => !kept).map(([fault]) => fault);
}

/** True where the map is no further out than home, no nearer than allowed, and its middle is drawn. */
export function inBounds(box: readonly number[]): boolean {
	const [x = NaN, y = NaN, width = NaN, height = NaN] = box;
	const [east, south] = [x + width / 2 - drawn.x, y + height / 2 - drawn.y];
	const near = home.width / (width * 1.001);
	return (
		// A gentle move may be on its way between two cameras.
		near <= closest &&
		width <= home.width * 1.2 &&
		height <= home.height * 1.2 &&
		east >= 0 &&
		east <= drawn.width &&
		south >= 0 &&
		south <= drawn.height
	);
}
