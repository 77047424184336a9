import { setTimeout } from 'node:timers/promises';

/** After so long an input counts as lost. */
const lostMs = 3000;

/** Waits for an input to be answered: Chromium never answers one to a page that is just being replaced. */
export async function answered(input: Promise<unknown>): Promise<void> {
	await Promise.race([input, setTimeout(lostMs, undefined, { ref: false })]);
}
