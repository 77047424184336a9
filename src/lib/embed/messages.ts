import { formatDay, parseDay, type Day } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import { quoted } from '#lib/view/address.ts';
import { bases, type Basis } from '#lib/view/view.ts';

/** What every message of this project carries, so that others on the same page are left alone. */
export const envelope = { source: 'pact-atlas', version: 1 } as const;

/** What a host may ask of the map. `id` comes back with the answer. */
export type Command = { id?: string | number } & (
	| { type: 'set-date'; day: Day }
	| { type: 'set-basis'; basis: Basis }
	| { type: 'play' | 'pause' | 'next' | 'previous' | 'get-state' }
);

/** Why a command was not followed, and what would be. Nothing has changed. */
export interface Refusal {
	type: 'error';
	/** Which part of the message is meant. */
	field: 'version' | 'type' | 'date' | 'basis';
	/** What was given, cut short where it is long. */
	given: string;
	allowed: readonly (string | number)[] | { from: string; to: string };
	id?: string | number;
}

const plain = ['play', 'pause', 'next', 'previous', 'get-state'] as const;
/** Types of command. */
export const commands = ['set-date', 'set-basis', ...plain] as const;
// What the map itself sends: an atlas in an atlas must not answer it, or two would answer for ever.
const sent: readonly unknown[] = ['ready', 'datechange', 'state', 'error'];

/** First and last date that can be shown. */
export const dates = {
	from: formatDay(ranges[1941].first),
	to: formatDay(ranges[1941].last)
};

/**
 * Reads a message that came to the window: a command, why it is none, or null where it is not for us.
 * Takes anything, as any page may send anything.
 */
export function readMessage(data: unknown): Command | Refusal | null {
	if (typeof data !== 'object' || data === null) return null;
	const message = data as Record<string, unknown>;
	const { type } = message;
	if (message.source !== envelope.source || sent.includes(type)) return null;
	const id = idOf(message.id);
	const refuse = (field: Refusal['field'], allowed: Refusal['allowed']): Refusal => {
		const given = said(message[field]);
		return { type: 'error', field, given, allowed, ...id };
	};
	if (message.version !== envelope.version) return refuse('version', [envelope.version]);
	if (type === 'set-date') {
		const day = typeof message.date === 'string' ? parseDay(message.date) : undefined;
		const { first, last } = ranges[1941];
		if (day === undefined || day < first || day > last) return refuse('date', dates);
		return { type, day, ...id };
	}
	if (type === 'set-basis') {
		const basis = bases.find((each) => each === message.basis);
		return basis ? { type, basis, ...id } : refuse('basis', bases);
	}
	const name = plain.find((each) => each === type);
	return name ? { type: name, ...id } : refuse('type', commands);
}

function idOf(id: unknown): { id?: string | number } {
	return typeof id === 'string' || typeof id === 'number' ? { id } : {};
}

function said(value: unknown): string {
	return quoted(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined'));
}
