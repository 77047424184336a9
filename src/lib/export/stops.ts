import type { Day } from '#lib/calendar/day.ts';
import { sequence } from '#lib/scene/events.ts';
import type { Life } from '#lib/scene/life.ts';
import type { View } from '#lib/view/view.ts';

/** Days on which a view's map changes by an event, in order, each once: where a film rests. */
export function stopsOf({ range, basis }: Pick<View, 'range' | 'basis'>, life: Life): Day[] {
	const { events } = sequence(range, basis);
	const after = range === 1941 ? life.after : [];
	const days = [...events, ...after].map(({ day }) => day);
	return [...new Set(days)].sort((a, b) => a - b);
}
