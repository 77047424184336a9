import { firstDay } from '#lib/pacts/dates.ts';
import type { Held } from './life.ts';
import type { Message, Scene } from './scene.ts';

/** What is said of the status of a state's treaty; null where it has signed or initialled none. */
export function standingText(held: Held): Message | null {
	const { status, value, how, pending, instrument } = held;
	if (status === 'never' || status === 'not-yet') return null;
	const day = value?.date === undefined ? undefined : firstDay(value.date);
	if (day === undefined) return { key: 'standing.ended.undated', args: {} };
	const manner =
		(status === 'ended' && how) ||
		(pending && 'pending') ||
		(status === 'signed' && !instrument?.values.inForce && 'not-found');
	return { key: `standing.${status}${manner ? `.${manner}` : ''}`, args: { day } };
}

/** The same beside a scene: null where the scene itself shows that the treaty is in force. */
export function standingBeside(held: Held, { view }: Scene): Message | null {
	const standing = standingText(held);
	return standing?.key === 'standing.in-force' && view.basis === 'in-force' ? null : standing;
}

/** What stands in doubt about it: the end, or the date of the last step; null where nothing does. */
export function standingDoubt({ status, contested, value }: Held): Message | null {
	if (status === 'ended' && (contested || value?.confidence === 'disputed'))
		return { key: 'standing.contested.ended', args: {} };
	if (contested) return { key: 'standing.contested', args: {} };
	const plain = value?.confidence !== 'unverified' && value?.confidence !== 'disputed';
	return plain ? null : { key: `confidence.${value.confidence}`, args: {} };
}
