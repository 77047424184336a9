import type { Day } from '#lib/calendar/day.ts';
import type { Life } from '#lib/scene/life.ts';
import { stepsOf } from '#lib/scene/steps.ts';
import type { View } from '#lib/view/view.ts';

/** Days on which a view's map changes by an event, in order, each once: where a film rests. */
export function stopsOf(view: Pick<View, 'range' | 'basis'>, { after }: Life): Day[] {
	return [...new Set(stepsOf(view, after).map(({ day }) => day))];
}
