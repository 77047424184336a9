import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, type Rolldown } from 'vite';

const folder = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
const entry = '\0maplibre';

/** What MapLibre brings for tiles and scripts that this map has not: another format, letters from the right. */
const unused: Record<string, string> = {
	'@maplibre/mlt': 'export const decodeTile = undefined, GEOMETRY_TYPE = {};',
	'bidi-js': 'export default () => ({});'
};

/** Programs of layers that this map has not: it is made of areas, lines and a ground. */
const shaders =
	/\/shaders\/glsl\/(_projection_globe|atmosphere|circle|collision|color_relief|debug|fill_extrusion|heatmap|hillshade|line_gradient|line_pattern|raster|symbol|terrain)\w*\.\w+\.glsl\.g\.ts$/;

/**
 * MapLibre and its worker as the text of one module, built from its sources: the published library and
 * worker hold the same code twice, a third of the whole. In a page it is the library; loaded by a
 * worker, it is that worker.
 */
export async function maplibre(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [
			{
				name: 'maplibre',
				enforce: 'pre',
				resolveId: (id) => (id === entry ? id : id in unused ? `\0${id}` : undefined),
				load: (id) => (id === entry ? source : (unused[id.slice(1)] ?? withoutShader(id)))
			}
		],
		// A field that a class of MapLibre's only declares has been set by the class above it.
		oxc: {
			assumptions: { setPublicClassFields: true },
			typescript: { removeClassFieldsWithoutInitializer: true }
		},
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: 'strict',
				output: { codeSplitting: false }
			}
		}
	});
	const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
	const [main] = output;
	return `/*!\n${readFileSync(`${folder}/LICENSE.txt`, 'utf8')}*/\n${main.code}`;
}

function withoutShader(id: string): string | undefined {
	return shaders.test(id) ? "export default '';" : undefined;
}

const source = `
export { Map } from '${folder}/src/ui/map.ts';
import { config } from '${folder}/src/util/config.ts';
import '${folder}/src/source/worker.ts';
export const setWorkerUrl = (url) => { config.WORKER_URL = url; };
`;
