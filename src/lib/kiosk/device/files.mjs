import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { isPicture } from './types.mjs';

/** The file of an answer: where it is, and whether it is the museum's own. @typedef {{ path: string; own: boolean }} Found */

/** @param {string} path */
const stat = (path) => statSync(path, { throwIfNoEntry: false });

/**
 * The path that a request asks for, decoded; null for anything that leads out of the site or to hidden
 * files. @param {string | undefined} url
 */
export function pathOf(url = '/') {
	try {
		const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
		const plain = path.startsWith('/') && !/\0|\\|\/\.|\/\//.test(path);
		return plain ? path : null;
	} catch {
		return null;
	}
}

/**
 * The file for a path: kiosk.json and pictures of the museum come before those of the site.
 * @param {string} site @param {string} own @param {string} path @returns {Found | null}
 */
export function fileFor(site, own, path) {
	if (path === '/kiosk.json' || (/^\/[^/]+$/.test(path) && isPicture(path))) {
		const mine = join(own, path);
		if (stat(mine)?.isFile()) return { path: mine, own: true };
	}
	const root = resolve(site);
	const asked = resolve(join(root, path));
	if (asked !== root && !asked.startsWith(root + sep)) return null;
	const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
	return stat(file)?.isFile() ? { path: file, own: false } : null;
}

/** Whether a path names a folder with a page, which wants a slash. @param {string} site @param {string} path */
export function isPage(site, path) {
	return !path.endsWith('/') && stat(join(site, path, 'index.html'))?.isFile() === true;
}

/**
 * The packed file beside a file that the reader understands, with its coding.
 * @param {string} path @param {string} accepts
 */
export function packed(path, accepts) {
	const codings = /** @type {const} */ ([
		['br', '.br'],
		['gzip', '.gz']
	]);
	for (const [coding, end] of codings)
		if (new RegExp(`\\b${coding}\\b`).test(accepts) && stat(path + end)?.isFile())
			return { path: path + end, coding };
	return { path, coding: null };
}
