import type { Box } from '#lib/map/svg/clear.ts';
import type { Label, Naming } from '#lib/map/svg/label.ts';
import { placeLabels } from '#lib/map/svg/labels.ts';
import type { Look } from '#lib/scene/scene.ts';
import { scope } from '#lib/basemap/scope.ts';

/** The labels of a map of `scope` at `k` pixels per km, none of them across its edge. */
export function labelsOn(looks: readonly Look[], k: number, naming: Naming): Label[] {
	const { x, y, width, height } = scope;
	const window: Box = [x * k, y * k, (x + width) * k, (y + height) * k];
	return placeLabels(looks, k, naming, { window, covered: [] });
}
