import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import type { Entry } from '#lib/export/manifest.ts';
import { expect, test } from '../bin/probe.ts';
import { figure, press, pressPage } from '../bin/reel.ts';

test('the set of all events is one archive with a manifest that is true', async ({ page }) => {
	test.setTimeout(120_000);
	await pressPage(page);
	const made = await press.set(page, figure);
	const files = unzipSync(Buffer.from(made.base64, 'base64'));
	const names = Object.keys(files).filter((name) => name.endsWith('.svg'));
	expect(names).toHaveLength(11);
	expect(names[0]).toBe('01_1925-12-17_turkey.svg');
	expect(names[10]).toBe('11_1933-09-02_italy.svg');
	const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as {
		files: Entry[];
	};
	for (const { file, sha256 } of manifest.files)
		expect(createHash('sha256').update(files[file] ?? '').digest('hex')).toBe(sha256); // prettier-ignore
	expect(manifest.files.map(({ file }) => file)).toEqual(names);
});

test('the command line writes every combination, with a manifest that is true', () => {
	test.setTimeout(180_000);
	const out = mkdtempSync(join(tmpdir(), 'shots-'));
	const args = ['--dates', '1932-01-21,1932-07-25', '--langs', 'en,lv', '--sizes', '640x360'];
	const { status, stdout, stderr } = spawnSync(
		'npx',
		['tsx', 'src/bin/shots.ts', ...args, '--formats', 'png,svg', '--out', out],
		{ encoding: 'utf8' }
	);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	expect(stdout).toContain('8/8');
	const read = (name: string) => readFileSync(join(out, name));
	const { files } = JSON.parse(read('manifest.json').toString()) as { files: Entry[] };
	expect(readdirSync(out).sort()).toEqual(
		[...files.map(({ file }) => file), 'manifest.json'].sort()
	);
	expect(new Set(files.map(({ date, lang }) => `${date} ${lang}`)).size).toBe(4);
	for (const { file, sha256, bytes, date, lang } of files) {
		expect(createHash('sha256').update(read(file)).digest('hex')).toBe(sha256);
		expect(read(file)).toHaveLength(bytes);
		expect(file).toContain(`pact-atlas_${date}_signed_${lang}_640x360.`);
	}
	const png = PNG.sync.read(read('pact-atlas_1932-07-25_signed_lv_640x360.png'));
	expect([png.width, png.height]).toEqual([640, 360]);
	rmSync(out, { recursive: true });
});

test('the command line refuses what it does not know, and writes nothing', () => {
	const out = join(tmpdir(), `no-shots-${process.pid}`);
	const { status, stderr } = spawnSync(
		'npx',
		['tsx', 'src/bin/shots.ts', '--formats', 'jpg', '--out', out],
		{ encoding: 'utf8' }
	);
	expect(status).toBe(2);
	expect(stderr).toBe('--formats "jpg" is not known. Allowed: png, svg, pdf.\n');
	expect(() => readdirSync(out)).toThrow();
});
