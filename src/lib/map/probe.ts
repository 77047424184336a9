import { toScreen, type Camera } from '#lib/basemap/camera.ts';
import type { XY } from '#lib/basemap/frame.ts';
import { points } from '#lib/basemap/points.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { clear, type Box } from './svg/clear.ts';
import { boxesOf, type Label } from './svg/label.ts';

// Pixels kept from labels; where a name fills a small state, the widest of these that is to be had.
const margins = [6, 5, 4, 2, 0];

/**
 * `data-probe-<id>` attributes for the map's container: for each unit a point inside it, in pixels of
 * the page, that no label or disc covers. Tests read the colour of the unit there.
 */
export function probeAttributes(
	camera: Camera,
	labels: readonly Label[],
	scale: number,
	origin: { left: number; top: number }
): Record<string, string> {
	const all: Record<string, string> = {};
	for (const [id, probe] of probesFree(labels, scale)) {
		const [x, y] = toScreen(camera, probe);
		all[`data-probe-${id}`] = `${(origin.left + x).toFixed(1)},${(origin.top + y).toFixed(1)}`;
	}
	return all;
}

/** For each unit the point inside it that labels leave free, in km of the plane. */
export function probesFree(labels: readonly Label[], scale: number): Map<UnitId, XY> {
	const taken = labels.flatMap((label) => boxesOf(label, scale));
	return new Map(
		Object.entries(points).flatMap(([id, { probes }]) => {
			const free = (margin: number) =>
				probes.find((at) => clear([round(at, scale, margin)], taken));
			const at = margins.reduce<XY | undefined>(
				(found, margin) => found ?? free(margin),
				undefined
			);
			const probe = at ?? probes[0];
			return probe ? [[id, probe] as const] : [];
		})
	);
}

function round([x, y]: XY, k: number, margin: number): Box {
	return [x * k - margin, y * k - margin, x * k + margin, y * k + margin];
}
