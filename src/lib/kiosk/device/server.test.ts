import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { longest, type Beat } from './beat.mjs';
import { kioskServer, listen } from './server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pact-atlas-kiosk-'));
const [site, own] = [join(folder, 'site'), join(folder, 'own')];
const beats: (Beat | null)[] = [];
let server: Server;
let address = '';

beforeAll(async () => {
	mkdirSync(join(site, '_app/immutable'), { recursive: true });
	mkdirSync(join(site, 'lv'));
	mkdirSync(own);
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(site, 'index.html'), '<h1>Atlas</h1>');
	writeFileSync(join(site, 'index.html.br'), brotliCompressSync('<h1>Atlas</h1>'));
	writeFileSync(join(site, 'index.html.gz'), gzipSync('<h1>Atlas</h1>'));
	writeFileSync(join(site, '404.html'), '<h1>Missing</h1>');
	writeFileSync(join(site, '.hidden'), 'hidden');
	writeFileSync(join(site, 'lv/index.html'), '<h1>Atlants</h1>');
	writeFileSync(join(site, '_app/immutable/a.mjs'), 'a()');
	writeFileSync(join(site, 'kiosk.json'), '{"from":"site"}');
	server = kioskServer({
		site,
		own,
		onbeat: (beat) => beats.push(beat),
		status: () => ({ pid: 7 })
	});
	address = await listen(server, 0);
});

beforeEach(() => void beats.splice(0));

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as it is written, which fetch does not. */
function raw(path: string): Promise<number> {
	return new Promise((done, failed) => {
		const { port } = new URL(address);
		request({ host: '127.0.0.1', port, path }, (answer) => {
			answer.resume();
			done(answer.statusCode ?? 0);
		})
			.on('error', failed)
			.end();
	});
}

const post = (body: string) => fetch(`${address}/beat`, { method: 'POST', body });

describe('the server of the device', () => {
	it.each(['br', 'gzip'])('sends a page packed as %s', async (coding) => {
		const answer = await fetch(`${address}/?mode=kiosk`, {
			headers: { 'Accept-Encoding': coding }
		});
		expect(await answer.text()).toBe('<h1>Atlas</h1>');
		expect(answer.headers.get('content-encoding')).toBe(coding);
		expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
		expect(answer.headers.get('cache-control')).toBe('no-cache');
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	});

	it('sends a file as it is to a reader who asks for no packing', async () => {
		const answer = await fetch(address, { headers: { 'Accept-Encoding': 'identity' } });
		expect(answer.headers.get('content-encoding')).toBeNull();
		expect(answer.headers.get('content-length')).toBe('14');
	});

	it('sends nothing twice', async () => {
		const tag = (await fetch(address)).headers.get('etag') ?? '';
		const again = await fetch(address, { headers: { 'If-None-Match': tag } });
		expect(again.status).toBe(304);
	});

	it('lets the browser keep a file with a hash in its name', async () => {
		const answer = await fetch(`${address}/_app/immutable/a.mjs`);
		expect(answer.headers.get('cache-control')).toContain('immutable');
		expect(answer.headers.get('content-type')).toBe('text/javascript');
	});

	it('knows the page of a folder, and sends there who forgets the slash', async () => {
		expect(await (await fetch(`${address}/lv/`)).text()).toBe('<h1>Atlants</h1>');
		const answer = await fetch(`${address}/lv?mode=kiosk`, { redirect: 'manual' });
		expect(answer.status).toBe(308);
		expect(answer.headers.get('location')).toBe('/lv/?mode=kiosk');
	});

	it('has a page for what is missing', async () => {
		const answer = await fetch(`${address}/nothing`);
		expect(answer.status).toBe(404);
		expect(await answer.text()).toBe('<h1>Missing</h1>');
	});

	it.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/lv/..%2f..%2fsecret.txt',
		'/..%5csecret.txt',
		'//secret.txt',
		'/.hidden',
		'/%00',
		'/%'
	])('gives nothing away for %s', async (path) => {
		expect(await raw(path)).toBe(404);
	});

	it('only reads', async () => {
		expect((await fetch(address, { method: 'POST' })).status).toBe(405);
		expect((await fetch(`${address}/beat`, { method: 'PUT' })).status).toBe(405);
		expect(await (await fetch(address, { method: 'HEAD' })).text()).toBe('');
	});

	it("gives the museum's settings before those of the site, and says that it hears beats", async () => {
		const first = await fetch(`${address}/kiosk.json`);
		expect(await first.json()).toEqual({ from: 'site' });
		expect(first.headers.get('x-kiosk-beat')).toBe('1');
		writeFileSync(join(own, 'kiosk.json'), '{"from":"museum"}');
		const second = await fetch(`${address}/kiosk.json`);
		expect(await second.json()).toEqual({ from: 'museum' });
		expect(second.headers.get('x-kiosk-beat')).toBe('1');
		expect(second.headers.get('cache-control')).toBe('no-store');
	});

	it('gives pictures beside the settings, as a logo, and nothing else from there', async () => {
		writeFileSync(join(own, 'logo.svg'), '<svg/>');
		writeFileSync(join(own, 'device.env'), 'FLAGS=');
		const logo = await fetch(`${address}/logo.svg`);
		expect(logo.headers.get('content-type')).toBe('image/svg+xml');
		expect(await raw('/device.env')).toBe(404);
	});

	it('hears a beat', async () => {
		const beat = { version: '1', frames: 5, date: '1932-07-25', renderer: 'svg' };
		expect((await post(JSON.stringify(beat))).status).toBe(204);
		expect(beats).toEqual([beat]);
	});

	it('hears that a beat makes no sense, and takes no long one in', async () => {
		expect((await post('ready')).status).toBe(400);
		expect((await post(' '.repeat(longest + 1))).status).toBe(413);
		expect(beats).toEqual([null, null]);
	});

	it('tells a technician how things are', async () => {
		expect(await (await fetch(`${address}/beat`)).json()).toEqual({ pid: 7 });
	});
});
