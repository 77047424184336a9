import { loadDetail } from '#lib/basemap/detail.ts';
import { outlines, unitOutline, type Outlines } from '#lib/basemap/outlines.ts';
import { pathId } from '#lib/map/svg/geometry.ts';
import { units } from '#lib/states/registry.ts';
import { breath } from './raster.ts';

/** Units that are written at once: the whole level in one go would hold up the page. */
const handful = 8;

/** The detailed level as path data, fetched; see `loadDetail`. The page breathes meanwhile. */
export async function detailed(fetchJson?: (url: string) => Promise<unknown>): Promise<Outlines> {
	const { units: shapes, ...rest } = await loadDetail(fetchJson);
	const written: Outlines['units'] = [];
	for (let at = 0; at < shapes.length; at += handful) {
		await breath();
		written.push(...shapes.slice(at, at + handful).map(unitOutline));
	}
	await breath();
	return { ...outlines({ ...rest, units: [] }), units: written };
}

/** The light level, which the map's page holds as paths by id; null on a page without a map. */
export function fromPage(page: Pick<Document, 'getElementById'> | undefined): Outlines | null {
	const found = page?.getElementById(pathId.outside);
	if (!page || !found) return null;
	const d = (id: string) => page.getElementById(id)?.getAttribute('d') ?? '';
	const group = (id: string) =>
		[...(page.getElementById(id)?.children ?? [])].map((path) => ({
			name: '',
			d: path.getAttribute('d') ?? ''
		}));
	return {
		units: units.map(({ id }) => ({ id, d: d(pathId.unit(id)) })),
		outside: d(pathId.outside),
		lakes: d(pathId.lakes),
		borders: d(pathId.borders),
		disputed: group(pathId.disputed),
		internal: group(pathId.internal)
	};
}
