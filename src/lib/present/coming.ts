import { nextEvent } from '#lib/pacts/query.ts';
import type { Life } from '#lib/scene/life.ts';
import { sceneOf, type Scene } from '#lib/scene/scene.ts';
import { extentOf } from '#lib/view/extent.ts';

/** The scene on the day of the next event within what the timeline offers; null after the last. */
export function coming(scene: Scene, life: Life): Scene | null {
	const { view, events } = scene;
	const late = view.range === 1941 && view.span === 'whole' ? life.after : [];
	const stops = [...events, ...late].sort((a, b) => a.day - b.day);
	const next = nextEvent(view.day, stops);
	return next && next.day <= extentOf(view).last ? sceneOf({ ...view, day: next.day }, life) : null;
}
