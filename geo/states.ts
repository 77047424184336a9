import { units } from '#lib/states/registry.ts';
import type { XY } from './project.ts';

const ussr = `Russia Ukraine Belarus Georgia Armenia Azerbaijan Kazakhstan Baikonur Uzbekistan
	Turkmenistan Kyrgyzstan Tajikistan`;

/** Modern countries of world-atlas by the unit of 1932 that has them, where no line says otherwise. */
const heirs: Record<string, string> = {
	afghanistan: 'Afghanistan',
	albania: 'Albania',
	algeria: 'Algeria',
	andorra: 'Andorra',
	austria: 'Austria',
	belgium: 'Belgium',
	bulgaria: 'Bulgaria',
	cyprus: 'Cyprus|N. Cyprus|Cyprus U.N. Buffer Zone|Dhekelia|Akrotiri',
	czechoslovakia: 'Czechia|Slovakia',
	denmark: 'Denmark|Faeroe Is.',
	egypt: 'Egypt',
	estonia: 'Estonia',
	finland: 'Finland|Åland',
	france: 'France',
	germany: 'Germany',
	gibraltar: 'Gibraltar',
	greece: 'Greece',
	'hejaz-nejd': 'Saudi Arabia',
	hungary: 'Hungary',
	iceland: 'Iceland',
	iraq: 'Iraq',
	ireland: 'Ireland',
	italy: 'Italy',
	kuwait: 'Kuwait',
	latvia: 'Latvia',
	lebanon: 'Lebanon',
	libya: 'Libya',
	liechtenstein: 'Liechtenstein',
	lithuania: 'Lithuania',
	luxembourg: 'Luxembourg',
	malta: 'Malta',
	monaco: 'Monaco',
	'morocco-french': 'Morocco',
	netherlands: 'Netherlands',
	norway: 'Norway',
	palestine: 'Israel|Palestine',
	persia: 'Iran',
	poland: 'Poland',
	portugal: 'Portugal',
	romania: 'Romania|Moldova',
	'san-marino': 'San Marino',
	spain: 'Spain',
	sweden: 'Sweden',
	switzerland: 'Switzerland',
	syria: 'Syria',
	transjordan: 'Jordan',
	tunisia: 'Tunisia',
	turkey: 'Turkey',
	uk: 'United Kingdom|Jersey|Guernsey|Isle of Man',
	ussr: ussr.split(/\s+/).join('|'),
	vatican: 'Vatican',
	yugoslavia: 'Slovenia|Croatia|Bosnia and Herz.|Serbia|Montenegro|Kosovo|Macedonia'
};

const defaults = new Map(
	Object.entries(heirs).flatMap(([id, names]) =>
		names.split('|').map((name) => [name, id] as const)
	)
);

/** The unit of 1932 that had a modern country's land at a place, where no line says otherwise. */
export function defaultUnit(country: string, [lon]: XY): string {
	// Kaliningrad: the only land of Russia west of 23 E was the north of East Prussia.
	if (country === 'Russia' && lon < 23) return 'germany';
	return defaults.get(country) ?? 'outside';
}

const exceptions: Record<string, string> = {
	czechoslovakia: 'Czechoslovakia',
	danzig: 'Free City of Danzig',
	'hejaz-nejd': 'Hejaz and Nejd',
	ireland: 'Irish Free State',
	'morocco-french': 'Morocco (French Protectorate)',
	'morocco-spanish': 'Morocco (Spanish Protectorate)',
	'neutral-zone': 'Neutral Zone (Iraq and Nejd)',
	saar: 'Territory of the Saar Basin',
	tangier: 'International Zone of Tangier',
	uk: 'United Kingdom',
	ussr: 'Union of Soviet Socialist Republics',
	vatican: 'Vatican City'
};

const title = (id: string) =>
	id.replace(/(^|-)(\w)/g, (_, dash, c) => (dash && ' ') + c.toUpperCase());

/** English names of 1932 for the published file; the app words its own in `i18n`. */
export const names: ReadonlyMap<string, string> = new Map(
	units.map(({ id }) => [id, exceptions[id] ?? title(id)])
);
