import { ranges } from '#lib/calendar/ranges.ts';
import { sequence } from '#lib/scene/events.ts';
import type { Life } from '#lib/scene/life.ts';
import { sceneOf, type Scene } from '#lib/scene/scene.ts';
import type { View } from '#lib/view/view.ts';

const known = new WeakMap<Life, Map<string, Scene[]>>();

/**
 * A scene for each day of a range and basis on which something changes: what a figure keeps room for, so
 * that nothing in a series or a film moves from day to day but what has changed.
 */
export function momentsOf({ range, basis, ...view }: View, life: Life): Scene[] {
	const all = known.get(life) ?? new Map<string, Scene[]>();
	known.set(life, all);
	const key = `${range} ${basis}`;
	const found = all.get(key) ?? scenes({ ...view, range, basis }, life);
	all.set(key, found);
	return found;
}

function scenes(view: View, life: Life): Scene[] {
	const { first, last } = ranges[view.range];
	const after = view.range === 1941 ? life.after : [];
	const events = sequence(view.range, view.basis).events;
	const signed = sequence(view.range, 'signed').events;
	const days = new Set([first, last, ...[...events, ...signed, ...after].map(({ day }) => day)]);
	return [...days].sort((a, b) => a - b).map((day) => sceneOf({ ...view, day }, life));
}
