import type { Day } from '#lib/calendar/day.ts';
import { light } from '#lib/basemap/light.ts';
import { points } from '#lib/basemap/points.ts';
import { sequence } from '#lib/scene/events.ts';
import { colours } from '#lib/scene/palette.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { defaultView } from '#lib/view/view.ts';

// Points of their states that are no good place for a number at the scale of a preview.
const moved: Record<string, [number, number]> = { afghanistan: [3760, 900] };

/**
 * The map of a day as SVG for the pictures that stand for a page: no words of any language, but the
 * number of each signature on its state. As far east as Afghanistan, which signed third.
 */
export function plate(day: Day): string {
	const { looks } = sceneOf({ ...defaultView, day });
	const { units, outside, lakes, borders } = light();
	const fill = new Map(looks.map(({ id, fill }) => [id, fill]));
	const done = sequence(1933, 'signed').events.filter((event) => event.day <= day);
	const shape = (d: string, attributes: string) => `<path d="${d}" ${attributes}/>`;
	const number = (text: string, at: readonly number[], colour: string) =>
		`<g transform="translate(${at[0]} ${at[1]})">` +
		`<circle r="78" fill="#fdf8ec" stroke="${colour}" stroke-width="22"/>` +
		`<text y="34" text-anchor="middle">${text}</text></g>`;
	return [
		'<svg class="plate" viewBox="-2000 -2150 6080 4500" preserveAspectRatio="xMaxYMax slice">',
		shape(outside, `fill="${colours.outside}"`),
		...units.map(({ id, d }) =>
			shape(d, `fill="${fill.get(id)}" stroke="${colours.border}" stroke-width="4"`)
		),
		shape(lakes, `fill="${colours.water}"`),
		shape(borders, `fill="none" stroke="${colours.notYet}" stroke-width="8"`),
		...done.map(({ state, order, colour }) =>
			number(String(order), moved[state] ?? points[state]?.label ?? [0, 0], colour)
		),
		'</svg>'
	].join('');
}
