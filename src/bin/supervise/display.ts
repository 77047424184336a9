import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { PNG } from 'pngjs';

/** A screen for the browser: how the supervisor is to use it, and what is on it now, null for nothing. */
export interface Display {
	platform: 'x11' | 'headless';
	env: Record<string, string>;
	picture: () => Promise<PNG | null>;
	close: () => void;
}

const server = '/usr/bin/Xvfb';

/** Whether this machine has the X server that draws into memory. */
export const hasXvfb = (): boolean => existsSync(server);

/** A screen of its own in memory, as the X server Xvfb keeps it in a file. */
export async function xvfb(folder: string, size: string): Promise<Display> {
	const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-fbdir', folder];
	const child = spawn(server, [...args, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const number = await firstLine(child);
	const file = join(folder, 'Xvfb_screen0');
	return {
		platform: 'x11',
		// No window manager is there to make the window as large as the screen.
		env: { DISPLAY: `:${number}`, PACT_ATLAS_FLAGS: windowOf(size) },
		picture: async () => (existsSync(file) ? pictureOf(readFileSync(file)) : null),
		close: () => child.kill()
	};
}

const windowOf = (size: string) => `--window-position=0,0 --window-size=${size.replace('x', ',')}`;

function firstLine(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`Xvfb ended (${code})`)));
		child.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
	});
}

/** A picture in the X server's own format, four bytes a pixel (X11/XWDFile.h; the header is big-endian). */
export function pictureOf(file: Buffer): PNG {
	const word = (at: number) => file.readUInt32BE(at * 4);
	const [header, width, height, line, colours] = [word(0), word(4), word(5), word(12), word(19)];
	const picture = new PNG({ width, height });
	const start = header + colours * 12;
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const from = start + y * line + x * 4;
			const to = (y * width + x) * 4;
			// Blue, green, red on a little-endian machine.
			picture.data[to] = file[from + 2] ?? 0;
			picture.data[to + 1] = file[from + 1] ?? 0;
			picture.data[to + 2] = file[from] ?? 0;
			picture.data[to + 3] = 255;
		}
	return picture;
}

/** No screen at all: the browser is asked for its picture, by a port that only this test opens. */
export function headless(profile: string, size: string): Display {
	const flags = `--remote-debugging-port=0 ${windowOf(size)}`;
	return {
		platform: 'headless',
		env: { PACT_ATLAS_FLAGS: flags },
		picture: () => asked(join(profile, 'DevToolsActivePort')).catch(() => null),
		close: () => {}
	};
}

async function asked(file: string): Promise<PNG | null> {
	const port = readFileSync(file, 'utf8').split('\n')[0];
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 3000 });
	try {
		const page = browser.contexts()[0]?.pages()[0];
		return page ? PNG.sync.read(await page.screenshot({ timeout: 3000 })) : null;
	} finally {
		await browser.close();
	}
}
