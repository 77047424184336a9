import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.json': 'application/json',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.webmanifest': 'application/manifest+json'
};

/** What is served as one version: its pages bear the name as `<html data-build>`. */
export interface Version {
	name: string;
	/** Pages whose script the policy refuses: they never draw a map of their own. */
	broken?: boolean;
}

/**
 * A server for tests that plays several versions of one built site, under any folder of its address:
 * the worker's version and the pages differ, as after a deployment; and what a device's server hears.
 */
export class Versions {
	/** The version that is served now. */
	current: Version = { name: 'v1' };
	/** What was told to /beat. */
	readonly beats: Record<string, unknown>[] = [];
	/** Paths that are not found. */
	missing: RegExp | null = null;
	/** Paths that were asked for. */
	readonly asked: string[] = [];
	readonly server: Server;
	#folder: string;
	#base: string;
	#built: string;

	constructor(folder: string, base = '') {
		this.#folder = folder;
		this.#base = base;
		const told = readFileSync(join(folder, '_app/version.json'), 'utf8');
		this.#built = (JSON.parse(told) as { version: string }).version;
		this.server = createServer((request, response) => this.#answer(request, response));
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		this.asked.push(pathname);
		if (request.method === 'POST' && pathname === '/beat') return this.#hear(request, response);
		const path = pathname.startsWith(`${this.#base}/`) ? pathname.slice(this.#base.length) : '';
		if (path === '/kiosk.json') {
			response.writeHead(200, { 'Content-Type': types['.json'], 'X-Kiosk-Beat': '1' }).end('{}');
			return;
		}
		const file = join(this.#folder, path.endsWith('/') ? `${path}index.html` : path);
		if (
			!path ||
			path.includes('..') ||
			this.missing?.test(path) ||
			!existsSync(file) ||
			statSync(file).isDirectory()
		)
			response.writeHead(404).end();
		else this.#send(file, response);
	}

	#send(file: string, response: ServerResponse): void {
		const hashed = file.includes('/immutable/');
		response.writeHead(200, {
			'Content-Type': types[extname(file)] ?? 'application/octet-stream',
			'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
		});
		const bytes = readFileSync(file);
		if (extname(file) === '.html') response.end(this.#page(bytes.toString()));
		else if (file.endsWith('service-worker.js'))
			response.end(bytes.toString().replaceAll(this.#built, this.current.name));
		else response.end(bytes);
	}

	#page(html: string): string {
		const { name, broken } = this.current;
		const marked = html.replace('<html ', `<html data-build="${name}" `);
		return broken ? marked.replace('kit.start(', 'kit.start (') : marked;
	}

	#hear(request: IncomingMessage, response: ServerResponse): void {
		let text = '';
		request.on('data', (part: Buffer) => (text += part.toString()));
		request.on('end', () => {
			this.beats.push(JSON.parse(text) as Record<string, unknown>);
			response.writeHead(204).end();
		});
	}
}
