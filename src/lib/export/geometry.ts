import { loadDetail } from '#lib/basemap/detail.ts';
import { outlines, type Outlines } from '#lib/basemap/outlines.ts';
import { pathId } from '#lib/map/svg/geometry.ts';
import { units } from '#lib/states/registry.ts';
import { breath } from './raster.ts';

/** The detailed level as path data, fetched; see `loadDetail`. */
export async function detailed(fetchJson?: (url: string) => Promise<unknown>): Promise<Outlines> {
	const detail = await loadDetail(fetchJson);
	await breath();
	return outlines(detail);
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
