import type { Measured } from './measure.ts';
import { stem } from './tally.ts';
import { markdown } from './table.ts';

/** Kilometres of a pixel where the page opens on a screen 1280 pixels wide. */
export const pixel = 7.7;

/** The table of README.md: this map beside the published ones, same points, same rule. */
export function mainTable({ given, further, wrong }: Measured): string {
	const ours = wrong.filter(({ border }) => !border).length;
	return markdown(
		['Map', `wrong of ${given} given`, `wrong of ${further} further`],
		[
			['this one', `${ours}`, `${wrong.length - ours}`],
			['CShapes 2.0 (non-commercial licence)', '26', '–'],
			['historical-basemaps `world_1930` (GPL)', '64', '–']
		]
	);
}

/** ACCURACY.md: what the build measured, and the source of every line. */
export function page(measured: Measured): string {
	return [
		'# Accuracy and sources of the map of 1 July 1932',
		'`npm run geo` writes this page from what it built; `--check` fails where it is stale. Do not edit it.',
		controlPoints(measured),
		areas(measured),
		topology(measured),
		sources(measured)
	]
		.join('\n\n')
		.concat('\n');
}

function controlPoints({ given, further, wrong, tally }: Measured): string {
	const rows = tally.map((row) => [...tallied(row), row.treaties.join('; ')]);
	const list = wrong.map(({ town, state, found }) => `- ${town}: in ${found}, was in ${state}`);
	return [
		'## Control points by border',
		`${given} points were given (\`towns.json\`), ${further} are our own (\`witnesses/\`); ` +
			`${wrong.length} are wrong. A point is right when its unit contains it or lies within 3 km of ` +
			'it, at full detail and at the detailed level. It counts for the border whose line is nearest, ' +
			'up to 60 km; where the border is today’s, it counts elsewhere. Spacing is the mean distance between named vertices; lengths include the ends ' +
			'that reach over a coast or another line.',
		...(list.length ? [list.join('\n')] : []),
		markdown([...talliedHead, 'fixed by'], rows)
	].join('\n\n');
}

/** Head of the table of borders, for page and report. */
export const talliedHead = ['border', 'given', 'further', 'wrong', 'vertices', 'km', 'spacing'];

/** One row of it; spacing is the mean distance between named vertices in km. */
export function tallied(row: Measured['tally'][number]): string[] {
	const { border, lines, vertices, km } = row;
	const points = [row.given, row.further, row.wrong].map(String);
	if (!lines) return [border, ...points, '–', '–', '–'];
	return [border, ...points, `${vertices}`, km.toFixed(0), (km / (vertices - lines)).toFixed(1)];
}

function areas({ areas: list }: Measured): string {
	const rows = list.map(({ unit, quoted, measured, percent, limit, note, exception }) => [
		unit,
		whole(quoted),
		whole(measured),
		signed(percent),
		`${limit}`,
		[note, exception && `exception: ${exception.reason}`].filter(Boolean).join('; ')
	]);
	return [
		'## Areas',
		'Figures as commonly quoted from the Statistical Year-Book of the League of Nations, unverified ' +
			'(`areas.csv`), beside the full detail in the equal-area plane, inland water included. No ' +
			'border was bent to a figure. Italy is compared without the Dodecanese; the westernmost ' +
			'Azores lie beyond the drawn frame.',
		markdown(['unit', 'quoted, km2', 'map, km2', '%', 'limit', 'note'], rows)
	].join('\n\n');
}

function topology({ files, jump }: Measured): string {
	const rows = Object.entries(files).map(([name, found]) => findings(name, found));
	const most = ({ km, between }: typeof jump.border) =>
		`${km.toFixed(1)} km (${(km / pixel).toFixed(1)} pixels; ${between})`;
	return [
		'## Topology and levels of detail',
		'Arcs are shared. Crossings, overlaps and gaps must be nought; `land` is how much more land the ' +
			'units and the land outside have together than the land layer of Natural Earth with our islands, ' +
			'less the Zuiderzee, which the division does not use. The light level leaves islands below ' +
			'120 km2 away.',
		markdown(findingsHead, rows),
		`Where the detailed level takes over from the light one, no border on land moves farther than ` +
			`${most(jump.border)}, and no outline of the light level lies farther than ${most(jump.outline)} ` +
			`from the detailed one; a pixel is ${pixel} km, as on a screen 1280 pixels wide. Inlets and spits ` +
			`too narrow for the light level come up, the longest by ${most(jump.inlet)}.`
	].join('\n\n');
}

/** Head of the table of findings, for page and report. */
export const findingsHead = [
	'file',
	'arcs',
	'vertices',
	'crossings',
	'overlap, km2',
	'gaps, km2',
	'land, %'
];

/** One row of it. */
export function findings(name: string, found: Measured['files'][string]): string[] {
	const { arcs, vertices, crossings, overlap, gaps, excess } = found;
	const land = signed(excess * 100, 4);
	return [
		name,
		whole(arcs),
		whole(vertices),
		`${crossings}`,
		overlap.toFixed(2),
		gaps.toFixed(2),
		land
	];
}

function sources({ borders }: Measured): string {
	const files = [...new Set(borders.map(stem))].map((file) => {
		const lines = borders.filter((border) => stem(border) === file);
		const items = lines.map(({ name, status, treaty, note, claim }) => {
			const mark = status === 'settled' ? '' : ` (${status})`;
			const told = claim ? `Claim: ${claim}` : '';
			return `- **${name}**${mark}. ${[`${treaty}.`, note, told].filter(Boolean).join(' ')}`;
		});
		return [`### ${file}`, items.join('\n')].join('\n\n');
	});
	return [
		'## Sources of the waypoints',
		'Every line of `borders/` with the treaty that fixed it and what we know of how it is drawn. The ' +
			'names of the vertices are in the files. Positions of places are after GeoNames (CC BY 4.0) ' +
			'where no other source is named.',
		...files
	].join('\n\n');
}

/** A number with thousands set off. */
export function whole(value: number): string {
	return Math.round(value)
		.toString()
		.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with its sign, nought without one. */
export function signed(value: number, digits = 1): string {
	const text = value.toFixed(digits);
	return value > 0 && Number(text) ? `+${text}` : text.replace(/^-(0\.?0*)$/, '$1');
}
