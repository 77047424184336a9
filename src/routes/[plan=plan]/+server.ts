import { robots, sitemap } from '../plan.ts';
import { site } from '../site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Both need the absolute address of the site: without it there are none. */
export const entries: EntryGenerator = () =>
	site ? [{ plan: 'sitemap.xml' }, { plan: 'robots.txt' }] : [];

export const GET: RequestHandler = ({ params }) => {
	const [text, type] =
		params.plan === 'robots.txt'
			? [robots(site), 'text/plain']
			: [sitemap(site), 'application/xml'];
	return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
