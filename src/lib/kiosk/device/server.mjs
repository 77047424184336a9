import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { beatOf, longest } from './beat.mjs';
import { fileFor, isPage, packed, pathOf } from './files.mjs';
import { typeOf } from './types.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/**
 * Where the site and the museum's own files are, what to do with a beat, and what to tell of the watch.
 * @typedef {object} Options
 * @property {string} site
 * @property {string} own
 * @property {(beat: import('./beat.mjs').Beat | null) => void} onbeat
 * @property {() => object} status
 */

/** As src/bin/server.ts sends them. */
const headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/** A server of the built site that also hears its beats. Not yet listening. @param {Options} options */
export function kioskServer(options) {
	return createServer((request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const path = pathOf(request.url);
		const reads = request.method === 'GET' || request.method === 'HEAD';
		if (path === '/beat' && request.method === 'POST') hear(request, response, options.onbeat);
		else if (!reads) response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		else if (path === '/beat') tell(response, options.status());
		else if (path === null) missing(request, response, options.site);
		else answer(request, response, options, path);
	});
}

/** @param {Request} request @param {Response} response @param {Options['onbeat']} onbeat */
function hear(request, response, onbeat) {
	let text = '';
	let long = false;
	request.setEncoding('utf8');
	request.on('data', (/** @type {string} */ part) => {
		long ||= text.length + part.length > longest;
		if (!long) text += part;
	});
	request.on('end', () => {
		const beat = long ? null : beatOf(text);
		onbeat(beat);
		response.writeHead(long ? 413 : beat ? 204 : 400).end();
	});
}

/** @param {Response} response @param {object} status */
function tell(response, status) {
	response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
	response.end(JSON.stringify(status));
}

/** @param {Request} request @param {Response} response @param {Options} options @param {string} path */
function answer(request, response, { site, own }, path) {
	const found = fileFor(site, own, path);
	if (found === null) {
		// Without the slash a page's relative addresses would lead astray.
		if (!isPage(site, path)) missing(request, response, site);
		else response.writeHead(308, { Location: request.url?.replace(/(?=\?|$)/, '/') }).end();
		return;
	}
	if (path === '/kiosk.json') response.setHeader('X-Kiosk-Beat', '1');
	response.setHeader('Cache-Control', keeping(path, found.own));
	send(request, response, found.path, 200, found.own);
}

/** @param {string} path @param {boolean} own */
function keeping(path, own) {
	if (own || path === '/kiosk.json') return 'no-store';
	return path.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** @param {Request} request @param {Response} response @param {string} site */
function missing(request, response, site) {
	const page = join(site, '404.html');
	if (statSync(page, { throwIfNoEntry: false })) send(request, response, page, 404, false);
	else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
}

/** @param {Request} request @param {Response} response @param {string} path @param {number} code @param {boolean} own */
function send(request, response, path, code, own) {
	const accepts = String(request.headers['accept-encoding'] ?? '');
	const file = own ? { path, coding: null } : packed(path, accepts);
	const { size, mtimeMs } = statSync(file.path);
	const tag = `W/"${size}-${Math.round(mtimeMs)}"`;
	response.setHeader('Content-Type', typeOf(path));
	response.setHeader('Vary', 'Accept-Encoding');
	response.setHeader('ETag', tag);
	if (file.coding) response.setHeader('Content-Encoding', file.coding);
	if (code === 200 && request.headers['if-none-match'] === tag) response.writeHead(304).end();
	else {
		response.writeHead(code, { 'Content-Length': size });
		if (request.method === 'HEAD') response.end();
		// A file that goes away while it is sent ends one answer and not the server.
		else
			createReadStream(file.path)
				.on('error', () => response.destroy())
				.pipe(response);
	}
}

/** Listens on this machine alone, and gives the address. @param {import('node:http').Server} server @param {number} port @returns {Promise<string>} */
export function listen(server, port) {
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			const actual = typeof address === 'object' && address ? address.port : port;
			done(`http://127.0.0.1:${actual}`);
		});
	});
}
