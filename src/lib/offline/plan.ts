/** What a build is made of: paths from the root of the server, as Kit lists them for the worker. */
export interface Site {
	base: string;
	version: string;
	build: readonly string[];
	files: readonly string[];
	prerendered: readonly string[];
}

/** What a reader needs of the build: for all languages, and by language. Paths within the site. */
export interface Shell {
	common: readonly string[];
	languages: Readonly<Record<string, readonly string[]>>;
}

/** The language at the root of the site, which has no segment in the address. */
export const root = 'en';

/** Downloads for other programs, and pictures for other sites: no page shows them. */
const forOthers = /^\/(geo|data|preview|embed)[/.]/;
/** What nobody reads: the page of the export program, that for what is missing, plans for search engines. */
const hidden = /^\/(404|export)$|\.(xml|txt)$/;
/** Pages that make sense on the network alone, or of which there are many. */
const elsewhere = /^(\/\w\w)?\/(on|embed|present)\//;
const icons = /^\/(favicon|manifest|icons\/)/;

/** A path of the server as one within the site. */
export function within(site: Site, path: string): string {
	return path.slice(site.base.length);
}

/** The language of a page, by its path within the site. */
export function languageOf(path: string, tags: readonly string[]): string {
	const first = path.split('/')[1] ?? '';
	return tags.includes(first) ? first : root;
}

/** The language of a page that is the map, `/` or `/lv/`, by which a version proves itself; null for others. */
export function mapOf(path: string): string | null {
	const found = /^\/(?:(?!on)(\w\w)\/)?$/.exec(path);
	return found && (found[1] ?? root);
}

/**
 * What is to be kept, as paths of the server: everything for a kiosk, else the shell, the map and the
 * pages of some languages.
 */
export function wanted(
	site: Site,
	shell: Shell,
	languages: readonly string[],
	all: boolean
): string[] {
	const files = site.files.filter((path) => !forOthers.test(within(site, path)));
	const pages = site.prerendered.filter((path) => !hidden.test(within(site, path)));
	const common = shell.common.map((path) => site.base + path);
	if (all) return [...new Set([...site.build, ...common]), ...files, ...pages];
	const tags = Object.keys(shell.languages);
	const words = languages.flatMap((tag) => shell.languages[tag] ?? []);
	return [
		...common,
		...words.map((path) => site.base + path),
		...files.filter((path) => icons.test(within(site, path))),
		...pages.filter((path) => {
			const page = within(site, path);
			return !elsewhere.test(page) && languages.includes(languageOf(page, tags));
		})
	];
}

/** True for a file whose name holds a hash of what is in it: it is the same for ever. */
export function isHashed(path: string): boolean {
	return path.includes('/_app/immutable/');
}

/**
 * True where a page asks for this build's scripts alone. While a site is being replaced a
 * server may give the page of one version to the worker of another.
 */
export function belongs(html: string, build: ReadonlySet<string>, base: string): boolean {
	const asked = html.matchAll(
		/["'](?:\.{0,2}\/)*(?:[\w-]+\/)*?(_app\/immutable\/[^"'?#]+\.js)["'?#]/g
	);
	return [...asked].every(([, path]) => build.has(`${base}/${path}`));
}
