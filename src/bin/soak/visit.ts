import type { Exhibit } from './exhibit.ts';
import { playing } from './marks.ts';
import type { Random } from './random.ts';
import { faultsOf, type Lasting } from './valid.ts';
import {
	children,
	dream,
	language,
	larger,
	nearer,
	play,
	slide,
	states,
	tour,
	type Doing
} from './visitors.ts';

/** What visitors do, each as often as it stands here. */
const doings: readonly Doing[] = [
	...[tour, tour, play, play, slide, slide, states, states, states],
	...[nearer, larger, children, dream]
];

/** How long the exhibit waits before it asks, and for an answer, in milliseconds; with a little over. */
const patience = { ask: 91_000, answer: 26_000 };

/**
 * One visit: the touch that wakes, a few things in any order, and the end: the visitor starts over, or
 * walks away in the middle of it. `abroad` changes the language on the way.
 */
export async function visit(exhibit: Exhibit, random: Random, abroad: boolean): Promise<void> {
	const { width, height } = exhibit.page.viewportSize()!;
	await exhibit.tap([random.below(width), random.below(height)]);
	await exhibit.until('visit', ({ phase }) => phase === 'active', 30);
	if (abroad) await language(exhibit, random);
	const things = 1 + random.below(3);
	for (let i = 0; i < things; i++) await random.pick(doings)(exhibit, random);
	const over = random.once(3) && (await exhibit.act('again', 5));
	if (!over) await leave(exhibit);
	await exhibit.until('end of the visit', ({ phase, ready }) => phase === 'attract' && !!ready);
}

/** Nobody is there any more: the exhibit asks, and goes back to its beginning. */
async function leave(exhibit: Exhibit): Promise<void> {
	// Who watches a playback is not idle: it has to come to its end first.
	if (await playing(exhibit.page)) await exhibit.pass(90_000, 250);
	await exhibit.leap(patience.ask);
	const { phase } = await exhibit.look();
	if (phase === 'attract') return;
	if (phase !== 'warn') exhibit.problems.add(`nobody is there, and the phase is ${phase}`);
	await exhibit.leap(patience.answer);
}

/** The attract screen at the same moment of its loop after every visit, checked and compared. */
export async function rest(exhibit: Exhibit, lasting: Lasting): Promise<void> {
	await exhibit.pass(1000);
	for (const fault of faultsOf(await exhibit.look(), lasting)) exhibit.problems.add(fault);
}
