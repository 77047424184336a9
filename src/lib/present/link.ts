import type { Message, Shown } from './messages.ts';

/** How often the notes ask, and how long they wait for an answer, in milliseconds. */
export const askMs = 1500;
export const waitMs = 4000;

/** What the notes know of the window before the audience. */
export interface Link {
	/** The pair they belong to; '' until a window has answered. */
	pair: string;
	shown: Shown | null;
	/** When it was last heard of, in milliseconds; null once it has said that it goes. */
	heard: number | null;
}

/** The link after a message; the same object where the message is not for it. */
export function heardOf(link: Link, message: Message, now: number): Link {
	if (message.type !== 'shown' && message.type !== 'gone') return link;
	if (link.pair && message.pair !== link.pair) return link;
	if (message.type === 'gone') return link.pair ? { ...link, heard: null } : link;
	const { pair, ...shown } = message;
	return { pair, shown, heard: now };
}

/** `waiting` for a first answer, `joined`, or `lost` where a window was there and is no more. */
export function stateOf({ shown, heard }: Link, now: number): 'waiting' | 'joined' | 'lost' {
	if (!shown) return 'waiting';
	return heard !== null && now - heard < waitMs ? 'joined' : 'lost';
}
