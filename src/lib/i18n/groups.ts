/**
 * Messages that the first page can do without, by how their keys begin: each group is a script of its
 * own, loaded beside what words with it. One file per language holds all, for whoever translates it.
 */
const beginnings = {
	/** What lies over the map once the slider works, and the notes on the law of its lines. */
	map: ['line.', 'shorter.', 'code.', 'sea.', 'city.', 'mark.', 'camera.'],
	/** What could not be followed or done. */
	notice: ['notice.', 'map.no-gl', 'map.broken'],
	/** The card of a state. */
	card: ['card.', 'how.', 'kind-of-unit.', 'event.', 'promise.', 'proof.'],
	/** The record as a table, a page of its own. */
	table: ['table.'],
	/** How to cite what is shown, and what stands at the foot of the page. */
	cite: ['cite.'],
	/** All steps at once, two dates side by side, and the printed page. */
	steps: ['steps.', 'print.'],
	/** What stands round the map in a frame of another page. */
	frame: ['embed.frame.'],
	/** How to share, embed or present a view, and the pages to share. */
	share: ['share.', 'present.button'],
	/** The presenter mode, and the notes in a second window. */
	present: ['present.'],
	/** The pages that only the server words: on embedding, and for what is missing. */
	embed: ['embed.', 'missing.'],
	/** What plays, types, picks and finds a date, and what changed since the event before. */
	pace: ['pace.'],
	/** The page on the pamphlet's claims. */
	claim: ['claim.'],
	/** The page on how to read the map. */
	read: ['read.'],
	/** What makes the map readable to all: its walk by keyboard, the patterns of dates. */
	access: ['access.'],
	/** The status of treaties, the other bases than signature, and the years after 1933. */
	after: [
		'after.',
		'standing.',
		'switch.',
		'rim.',
		'class.not-yet.',
		'class.not-known',
		'caption.in',
		'status.in',
		'status.not-yet.',
		'status.not-known',
		'timeline.value.in',
		'timeline.value.event.in',
		'list.title.',
		'tour.start'
	],
	/** Figures to keep and to show: what they say, and how they are made. */
	export: ['export.'],
	/** The guided tour. */
	tour: ['tour.'],
	/** The exhibit in a museum, as its visitors and its staff see it. */
	kiosk: ['kiosk.', 'staff.']
} as const;

/** A group of messages that is loaded later. */
export type Group = keyof typeof beginnings;

/** Every group, in no order that matters. */
export const groups = Object.keys(beginnings) as Group[];

/** The group that a key belongs to; null for what the first page needs. */
export function groupOf(key: string): Group | null {
	return groups.find((group) => beginnings[group].some((start) => key.startsWith(start))) ?? null;
}
