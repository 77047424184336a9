/**
 * Modules of MapLibre's sources that a flat map of fills and lines never calls, by what their paths within
 * the package hold: letters and icons (names are elements over the map), circles, heat, relief and
 * pictures, extruded shapes, the globe, terrain, sources other than GeoJSON, and what goes with them.
 */
const parts: readonly RegExp[] = [
	/^data\/bucket\/(symbol|circle|heatmap|fill_extrusion)_bucket\.ts$/,
	/^data\/dem_data\.ts$/,
	/^geo\/projection\/(globe|vertical_perspective)_(transform|camera_helper|projection|covering_tiles_details_provider)\.ts$/,
	/^render\/(terrain|terrain_coverage)\.ts$/,
	/^shaders\/glsl\/(_projection_globe|atmosphere|circle|collision|color_relief|debug|fill_extrusion|heatmap|hillshade|line_gradient|raster|sky|symbol|terrain)\w*\.(vertex|fragment)\.glsl\.g\.ts$/,
	/^source\/(canvas|image|video|vector_tile|raster_tile|raster_dem_tile)_source\.ts$/,
	/^source\/(vector_tile|raster_dem_tile)_worker_source\.ts$/,
	/^style\/style_layer\/(symbol|circle|heatmap|hillshade|color_relief|raster|fill_extrusion)_style_layer(_properties\.g)?\.ts$/,
	/^symbol\/(shaping|symbol_layout|quads|projection|tagged_string|check_max_angle|get_anchors|clip_line|merge_lines|transform_text)\.ts$/,
	/^tile\/terrain_tile_manager\.ts$/,
	/^ui\/control\/(attribution|logo)_control\.ts$/,
	/^util\/(unicode_properties\.g|script_detection)\.ts$/,
	/^webgl\/draw\/draw_(symbol|circle|collision_debug|color_relief|debug|fill_extrusion|heatmap|hillshade|raster|terrain)\.ts$/,
	/^webgl\/render_to_texture\.ts$/
];

/** True for a module, by its path within MapLibre's sources, that the map can do without. */
export const spared = (path: string) => parts.some((part) => part.test(path));

/** A module with the names of another and nothing behind them: to extend, to compare with, not to call. */
export function hollow(source: string): string {
	const named = source.matchAll(
		/^export (?:abstract )?(?:class|function|const|let|enum) (\w+)|^export (default)|^export \{([^}]*)\}/gm
	);
	const names = [...named].flatMap(([, name, standard, list]) =>
		name ? [name] : standard ? ['default'] : (list ?? '').split(',').map((each) => each.trim())
	);
	const kept = [...new Set(names.filter(Boolean))];
	return kept
		.map((name) => (name === 'default' ? "export default '';" : `export class ${name} {}`))
		.join('\n');
}
