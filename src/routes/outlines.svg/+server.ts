import { geometry } from '#lib/map/svg/geometry.ts';

export const prerender = true;

/** The light geometry as a file of its own, which the pages to share all draw from. */
export const GET = () =>
	new Response(`<svg xmlns="http://www.w3.org/2000/svg">${geometry}</svg>\n`, {
		headers: { 'Content-Type': 'image/svg+xml' }
	});
