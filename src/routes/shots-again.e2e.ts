import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { readChunks } from '#lib/export/chunks.ts';
import type { Entry } from '#lib/export/manifest.ts';
import { textsOf } from '#lib/export/text.ts';
import { textOf } from '../bin/pdftext.ts';
import { expect, test } from '../bin/probe.ts';

/** Runs `npm run shots` into a folder of its own, and reads what it wrote. */
function shots(...args: string[]) {
	const out = mkdtempSync(join(tmpdir(), 'shots-'));
	const { status, stderr } = spawnSync('npx', ['tsx', 'src/bin/shots.ts', ...args, '--out', out], {
		encoding: 'utf8'
	});
	// It fails where the page asks another server.
	expect(stderr).toBe('');
	expect(status).toBe(0);
	const files = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
	rmSync(out, { recursive: true });
	const read = (name: string) => files.get(name) ?? Buffer.alloc(0);
	const { files: entries } = JSON.parse(read('manifest.json').toString()) as { files: Entry[] };
	return { read, entries };
}

test('the command line writes the same PNG, SVG and PDF again, byte for byte', () => {
	test.setTimeout(400_000);
	const args = ['--dates', '1932-07-25', '--langs', 'en,uk', '--formats', 'png,svg,pdf'];
	const first = shots(...args);
	expect(first.entries.map(({ file }) => file.slice(-6))).toEqual(
		['en', 'uk'].flatMap(() => ['80.png', '80.svg', '80.pdf'])
	);
	expect(shots(...args).entries).toEqual(first.entries);
	const pdf = first.read('pact-atlas_1932-07-25_signed_uk_1920x1080.pdf').toString('latin1');
	expect(pdf).toMatch(/\/MediaBox \[0 0 1440\.? ?0* ?810/);
	expect(pdf).not.toMatch(/\/Subtype \/Image|CreationDate/);
	expect(textOf(pdf)).toContain('25 липня 1932 року');
});

test('the command line makes series: a numbered set, a sheet, slides', () => {
	test.setTimeout(400_000);
	const args = ['--series', 'set,sheet,contact', '--langs', 'lv'];
	const { read, entries } = shots(...args);
	const name = (kind: string, end: string) => `pact-atlas_${kind}_signed_lv_1920x1080.${end}`;
	const names = [name('set', 'zip'), name('sheet', 'png'), name('contact', 'zip')];
	expect(entries.map(({ file }) => file)).toEqual(names);
	const [set, slides] = [names[0], names[2]].map((file = '') => unzipSync(read(file)));
	const pictures = (files: object = {}) => Object.keys(files).filter((file) => /\.png$/.test(file));
	expect(pictures(set)).toHaveLength(11);
	expect(pictures(set)[8]).toBe('09_1932-07-25_poland.png');
	expect(pictures(slides)).toEqual([
		'01_1925-12-17_1932-01-21.png',
		'02_1932-02-05_1933-09-02.png'
	]);
	const all = [read(names[1] ?? ''), ...Object.values(slides ?? {}).slice(0, 2)];
	for (const picture of all) {
		const { width, height } = PNG.sync.read(Buffer.from(picture));
		expect([width, height]).toEqual([1920, 1080]);
		const texts = textsOf(readChunks(new Uint8Array(picture)));
		expect(texts.get('XML:com.adobe.xmp')).toContain('<atlas:page>steps</atlas:page>');
	}
});
