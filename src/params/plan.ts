/** Matches the files that tell search engines of the site's pages. */
export function match(segment: string): boolean {
	return segment === 'sitemap.xml' || segment === 'robots.txt';
}
