import { formatDay } from '#lib/calendar/day.ts';
import { sequence, type SceneEvent } from '#lib/scene/events.ts';

/** The signatures that have a page of their own, in order: each on a day that no other one shares. */
export const signatures: readonly SceneEvent[] = sequence(1933, 'signed').events;

/** The signature of an ISO date with its neighbours, each null where there is none. */
export function signatureOn(date: string): {
	event: SceneEvent | null;
	previous: SceneEvent | null;
	next: SceneEvent | null;
} {
	const at = signatures.findIndex(({ day }) => formatDay(day) === date);
	const near = (index: number) => (at < 0 ? null : (signatures[index] ?? null));
	return { event: near(at), previous: near(at - 1), next: near(at + 1) };
}
