import { hear, signal } from './signals.ts';

/** One error, and how often it came in a row. */
export interface Entry {
	/** When it came last, as an ISO time. */
	at: string;
	message: string;
	count: number;
}

const key = 'pact-atlas:errors';
const most = 200;
/** A message can be a whole document; what matters stands at its beginning. */
const longest = 300;

/** The errors that are remembered, the oldest first; what has another form is left out. */
export function errors(): Entry[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept.flatMap(entryOf).slice(-most) : [];
	} catch {
		return [];
	}
}

function entryOf(each: Partial<Entry> | null): Entry[] {
	if (typeof each?.message !== 'string') return [];
	const { at, message, count } = each;
	return [
		{
			at: typeof at === 'string' ? at : '',
			message: message.slice(0, longest),
			count: typeof count === 'number' ? count : 1
		}
	];
}

/** A list with one error more: equal neighbours are counted, and the oldest give way. */
export function added(list: readonly Entry[], message: string, at: string): Entry[] {
	const short = message.slice(0, longest);
	const last = list.at(-1);
	if (last?.message !== short) return [...list, { at, message: short, count: 1 }].slice(-most);
	return [...list.slice(0, -1), { at, message: short, count: last.count + 1 }];
}

/**
 * Remembers what goes wrong on the page, and counts it: errors, promises that nobody catches, what the
 * content policy refuses, and what other parts complain of. Returns what ends it.
 */
export function startRing(): () => void {
	const stops = [
		listen(globalThis, 'error', (event) => wordsOf((event as ErrorEvent).message || event)),
		listen(globalThis, 'unhandledrejection', (event) =>
			wordsOf((event as PromiseRejectionEvent).reason)
		),
		listen(document, 'securitypolicyviolation', (event) => {
			const { violatedDirective, blockedURI } = event as SecurityPolicyViolationEvent;
			return `policy: ${violatedDirective} ${blockedURI}`;
		}),
		hear('error', (told: { message: string } | null) => remember(wordsOf(told?.message)))
	];
	return () => stops.forEach((stop) => stop());
}

function listen(target: EventTarget, name: string, word: (event: Event) => string): () => void {
	const heard = (event: Event) => remember(word(event));
	target.addEventListener(name, heard);
	return () => target.removeEventListener(name, heard);
}

function remember(message: string): void {
	try {
		const list = added(errors(), message, new Date().toISOString());
		localStorage.setItem(key, JSON.stringify(list));
	} catch {
		// Full or forbidden: the exhibit goes on without a log.
	}
	signal('noted', { message });
}

function wordsOf(reason: unknown): string {
	if (reason instanceof Error) return `${reason.name}: ${reason.message}`;
	return String(reason);
}
