import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, siteServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'pact-atlas-site-'));
let server: Server;
let address = '';

beforeAll(async () => {
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), '<h1>Atlas</h1>');
	writeFileSync(join(folder, 'index.html.br'), brotliCompressSync('<h1>Atlas</h1>'));
	mkdirSync(join(folder, 'lv/table'), { recursive: true });
	writeFileSync(join(folder, 'lv/table/index.html'), '<h1>Tabula</h1>');
	writeFileSync(join(folder, '_app/immutable/a.js'), 'a()');
	server = siteServer(folder);
	address = await listen(server, 0, '127.0.0.1');
});

afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

describe('siteServer', () => {
	it('sends the page compressed, with headers that keep it from being misread', async () => {
		const response = await fetch(`${address}/`, { headers: { 'Accept-Encoding': 'br' } });
		expect(await response.text()).toBe('<h1>Atlas</h1>');
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(response.headers.get('cache-control')).toBe('no-cache');
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		expect(response.headers.get('referrer-policy')).toBe('no-referrer');
	});

	it('lets browsers keep a file with a hash in its name', async () => {
		const response = await fetch(`${address}/_app/immutable/a.js`);
		expect(response.headers.get('cache-control')).toContain('immutable');
		expect(response.headers.get('content-type')).toContain('javascript');
	});

	it('makes up no answer for a missing page, nor for what lies outside the site', async () => {
		for (const path of ['/nothing', '/../package.json', '/%2e%2e/package.json', '/%'])
			expect((await fetch(address + path)).status, path).toBe(404);
	});

	it('sends a reader of a page to its address with a slash, and keeps the query', async () => {
		const response = await fetch(`${address}/lv/table?sort=state`, { redirect: 'manual' });
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/lv/table/?sort=state');
		expect((await fetch(`${address}/lv/none`)).status).toBe(404);
	});

	it('only reads', async () => {
		expect((await fetch(address, { method: 'POST' })).status).toBe(405);
	});

	it('serves the new site after it has been built again', async () => {
		writeFileSync(join(folder, 'index.html'), '<h1>A longer atlas</h1>');
		rmSync(join(folder, 'index.html.br'));
		utimesSync(join(folder, 'index.html'), 1, 1);
		expect(await (await fetch(`${address}/`)).text()).toBe('<h1>A longer atlas</h1>');
	});

	it('says what to do when there is no site', () => {
		expect(() => siteServer(join(folder, 'none'))).toThrow('Build it with: npm run build');
	});
});

describe('listen', () => {
	it('says which port is taken, and how to choose another', async () => {
		const port = Number(new URL(address).port);
		const other = siteServer(folder);
		await expect(listen(other, port, '127.0.0.1')).rejects.toThrow(`PORT=${port + 1} npm start`);
	});
});
