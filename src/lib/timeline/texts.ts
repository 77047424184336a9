import type { Day } from '#lib/calendar/day.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Confidence } from '#lib/pacts/types.ts';
import type { AfterEvent } from '#lib/scene/aftermath.ts';
import type { SceneEvent } from '#lib/scene/events.ts';
import { doubtful } from '#lib/scene/scene.ts';
import type { Basis } from '#lib/view/view.ts';

/** What the timeline marks, as far as words need it. */
interface Marked {
	readonly events: readonly SceneEvent[];
	readonly after: readonly AfterEvent[];
}

/** What the slider says its value is: the date, and what happens on it or how far things have come. */
export function valueText(words: Words, day: Day, { events, after }: Marked, basis: Basis): string {
	const suffix = basis === 'signed' ? '' : `.${basis}`;
	const event = events.findLast((each) => each.day === day);
	if (event)
		return (
			words(`timeline.value.event${suffix}`, { day, state: event.state }) + doubt(words, event)
		);
	const late = after.findLast((each) => each.day === day);
	if (late) {
		const names = late.states.map((state) => words(`state.${state}`)).join(', ');
		return words(`after.value.${late.kind}`, { day, names }) + doubt(words, late);
	}
	const done = events.filter((each) => each.day < day).length;
	return words(`timeline.value${suffix}`, { day, done });
}

function doubt(words: Words, event: { confidence: Confidence }): string {
	return doubtful(event) ? ` (${words(`confidence.${event.confidence}`)})` : '';
}
