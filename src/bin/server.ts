import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

// The policy for scripts and styles is in each page's own meta element, with its hashes. No
// X-Frame-Options: the map may be embedded.
const headers: Record<string, string> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

const building = 'The site is being built.\n';

/**
 * A static server on a built site: brotli and gzip files where the build wrote them, no answer made
 * up for a missing page, and files with a hash in their name kept for good. Not yet listening.
 */
export function siteServer(folder: string): Server {
	if (!builtAt(folder))
		throw new Error(`There is no site in ${folder}/. Build it with: npm run build`);
	let at = 0;
	let files: ReturnType<typeof site> | null = null;
	return createServer((request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		// The list of files and their sizes is read once: after a new build it would be another site's.
		const built = builtAt(folder);
		if (built && built !== at) files = site(folder);
		at = built;
		if (!built || !files) response.writeHead(503, { 'Retry-After': '2' }).end(building);
		else if (isFolder(folder, request.url)) {
			// Without the slash a page's relative addresses would lead astray.
			response.writeHead(308, { Location: request.url?.replace(/(?=\?|$)/, '/') }).end();
		} else files(request, response);
	});
}

// 0 while there is no site, as in the middle of a build.
function builtAt(folder: string): number {
	return statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// Only names of pages, as the build makes them: nothing encoded, and nothing that leads upwards.
function isFolder(folder: string, url = ''): boolean {
	const path = /^(\/[\w-]+)+(?=\?|$)/.exec(url)?.[0];
	return path !== undefined && existsSync(join(folder, path, 'index.html'));
}

function site(folder: string) {
	const missing = notFound(folder);
	return sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		onNoMatch: (_, response) => missing(response),
		setHeaders: (response, path) =>
			response.setHeader(
				'Cache-Control',
				path.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
			)
	});
}

function notFound(folder: string): (response: ServerResponse) => void {
	const path = join(folder, '404.html');
	const page = existsSync(path) ? readFileSync(path) : null;
	return (response) =>
		response
			.writeHead(404, { 'Content-Type': page ? 'text/html;charset=utf-8' : 'text/plain' })
			.end(page ?? 'Not found\n');
}

/** Starts a server on a port of this machine (0: any free one) and gives its address. */
export function listen(server: Server, port: number, host = 'localhost'): Promise<string> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(error.code === 'EADDRINUSE' ? new Error(taken(port)) : error)
		);
		server.listen(port, host, () => {
			const address = server.address();
			const actual = typeof address === 'object' && address ? address.port : port;
			resolve(`http://${host}:${actual}`);
		});
	});
}

const taken = (port: number) =>
	`Port ${port} is in use by another program. Choose another, for example: PORT=${port + 1} npm start`;
