import { formatDay } from '#lib/calendar/day.ts';
import { rootLanguage } from '#lib/i18n/languages.ts';
import { dataVersion, recordHash } from '#lib/pacts/version.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { stepsSearch } from '#lib/scene/steps.ts';
import { writeView } from '#lib/view/address.ts';
import type { Figure } from './figure.ts';
import { el, escape } from './markup.ts';
import type { Material } from './material.ts';

/** What a file says of itself: enough to cite it, and to open the same view again. */
export interface Credentials {
	title: string;
	/** The caption of the figure. */
	description: string;
	/** The day that is shown, `1932-07-25`. */
	date: string;
	basis: string;
	language: string;
	/** `1.0.0`, and the first digits of the hash of the record. */
	version: string;
	record: string;
	licence: string;
	/** The licence as an address. */
	licenceUrl: string;
	creator: string;
	/** Whom the figure credits, in the words of its language. */
	credit: string;
	/** The view on the public site; null where the build knows none. */
	link: string | null;
	/** The page that shows it. */
	page: Page;
	/** The query string of that page, '' for the usual view. */
	query: string;
	/** The figure itself, with every option. */
	figure: Figure;
}

/** A page that can be opened again from a file: the map, or all steps at once. */
export type Page = 'map' | 'steps';

/** Our own names in the metadata of files. */
export const namespace = 'urn:pact-atlas:figure';

const licence = {
	licence: 'CC0 1.0',
	licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/'
};

/** What a figure says of itself in every format. */
export function describe(given: Figure, { words, life, site }: Material): Credentials {
	const view = { ...given.view, mode: 'explore', tour: null } as const;
	const figure: Figure = { ...given, view };
	const { lang } = figure;
	const { caption } = sceneOf(view, life);
	const query = writeView(view);
	return {
		title: `${words('export.fig.title')}, ${words.date(view.day)}`,
		description: words(caption.key, caption.args),
		date: formatDay(view.day),
		basis: view.basis,
		language: lang,
		version: dataVersion,
		record: recordHash,
		...licence,
		creator: words('app.title'),
		credit: words('footer.credit'),
		link: addressOf(site, lang, query),
		page: 'map',
		query,
		figure
	};
}

/** What a sheet of all steps says of itself; the figure's day plays no part. */
export function describeSteps(figure: Figure, material: Material): Credentials {
	const { words, site } = material;
	const query = stepsSearch(figure.view);
	return {
		...describe(figure, material),
		title: words('export.fig.title'),
		description: words(`steps.lead.${figure.view.basis}`),
		link: addressOf(site, figure.lang, `steps/${query}`),
		page: 'steps',
		query
	};
}

/** A page of the public site in a language; null where the build knows no site. */
export function addressOf(site: string | null, lang: string, rest: string): string | null {
	return site ? site + (lang === rootLanguage ? '/' : `/${lang}/`) + rest : null;
}

/** The same as RDF in Dublin Core, with the figure as JSON: the inner markup of `<metadata>`. */
export function rdf(said: Credentials): string {
	const dc = (name: string, text: string | null) =>
		text === null ? '' : el(`dc:${name}`, {}, escape(text));
	const work = el(
		'rdf:Description',
		{ 'rdf:about': '' },
		dc('format', 'image/svg+xml'),
		dc('type', 'StillImage'),
		dc('title', said.title),
		dc('description', said.description),
		dc('creator', said.creator),
		dc('date', said.date),
		dc('language', said.language),
		dc('rights', `${said.licence} ${said.licenceUrl} ${said.credit}`),
		dc('identifier', said.link),
		el('atlas:basis', {}, said.basis),
		el('atlas:version', {}, said.version),
		el('atlas:record', {}, said.record),
		said.page === 'map' ? '' : el('atlas:page', {}, said.page),
		el('atlas:query', {}, escape(said.query)),
		el('atlas:figure', {}, escape(JSON.stringify(said.figure)))
	);
	return el(
		'rdf:RDF',
		{
			'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
			'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
			'xmlns:atlas': namespace
		},
		work
	);
}
