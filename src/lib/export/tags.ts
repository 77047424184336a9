import type { MetadataTags } from 'mediabunny';
import { formatDay } from '#lib/calendar/day.ts';
import { describe } from './credentials.ts';
import type { Material } from './material.ts';
import type { Wish } from './wish.ts';

/** What a film says of itself; the link is left out where the build knows no public address. */
export function tagsOf({ figure, first, last }: Wish, material: Material): MetadataTags {
	const said = describe(figure, material);
	const { words } = material;
	const rights = `${said.licence} ${said.licenceUrl} ${said.credit}`;
	const span = `${formatDay(first)}/${formatDay(last)}`;
	const facts = `${span}, ${said.basis}, ${said.language}, ${said.version} ${said.record}`;
	return {
		title: words('export.fig.title'),
		artist: said.creator,
		description: words('export.video.span', { day: first, until: last }),
		comment: [said.link, facts, rights].filter(Boolean).join('\n'),
		// The name of the licence has no field of its own: MP4's, and Matroska's.
		raw: {
			cprt: rights,
			COPYRIGHT: rights,
			LICENSE: said.licenceUrl,
			LANGUAGE: said.language
		}
	};
}
