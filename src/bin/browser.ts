import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const root = process.getuid?.() === 0;

/**
 * Chromium's flags here: WebGL in software and nothing else on that slow path, colours as sRGB
 * whatever the screen's profile, and no calls home, which a closed network refuses many at a time.
 */
export const flags: readonly string[] = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	'--disable-gpu-rasterization',
	'--force-color-profile=srgb',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	...(root ? ['--no-sandbox'] : [])
];

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** A Chromium that is on this machine: CHROMIUM_PATH, Playwright's own, or the system's. */
export function presentChromium(): string | undefined {
	const named = process.env.CHROMIUM_PATH;
	if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
	const known = [named, chromium.executablePath(), ...installed];
	return known.find((path) => path && existsSync(path));
}

/** A Chromium that is on this machine or could be installed; throws, with what to do, if neither. */
export function findChromium(): string {
	const tried: string[] = [];
	for (const step of [null, ...steps()]) {
		if (step) {
			console.log(`No Chromium on this machine. Trying: ${step.command}`);
			tried.push(`  ${step.command}\n    ${attempt(step)}`);
		}
		const found = presentChromium();
		if (found && starts(found)) return found;
	}
	throw new Error(
		`No Chromium was found and none could be installed:\n${tried.join('\n')}\n` +
			'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable.'
	);
}

// Playwright's download brings no system libraries: it can be there and not start.
function starts(path: string): boolean {
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** A way to get Chromium, as a shell command with a limit in seconds. */
interface Step {
	command: string;
	seconds: number;
	env: Record<string, string>;
}

function steps(): Step[] {
	const sudo = root ? '' : 'sudo -n ';
	const install = `${sudo}apt-get install -y --no-install-recommends chromium`;
	const apt: Step = {
		command: `${sudo}apt-get update && ${install}`,
		seconds: 600,
		env: { DEBIAN_FRONTEND: 'noninteractive' }
	};
	const download: Step = {
		command: 'npx playwright install chromium',
		seconds: 240,
		// It waits 30 s on each of its mirrors; a closed network is to be found out sooner.
		env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000' }
	};
	return existsSync('/usr/bin/apt-get') ? [download, apt] : [download];
}

function attempt({ command, seconds, env }: Step): string {
	const { status, signal, stderr } = spawnSync('/bin/sh', ['-c', command], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'pipe'],
		encoding: 'utf8',
		timeout: seconds * 1000
	});
	if (status === 0) return 'done';
	const why = stderr.trim().split('\n').pop() ?? '';
	return signal ? `stopped after ${seconds} s` : `failed (${status}): ${why}`;
}
