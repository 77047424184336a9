import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hearCrashes } from './pipe.mjs';

/** Where the browser draws: `wayland` under cage, the others for tests. @typedef {'wayland' | 'x11' | 'headless'} Platform */
/** @typedef {{ address: string; profile: string; platform: Platform; root: boolean; extra: readonly string[] }} Setup */

/**
 * Chromium's switches, each looked up in the binary of Chromium 156. `--disable-session-crashed-bubble`,
 * `--disable-restore-session-state` and `--disable-translate`, which many guides name, are gone from it.
 */
const always = [
	'--no-first-run',
	'--no-default-browser-check',
	'--noerrdialogs',
	'--hide-crash-restore-bubble',
	'--disable-pinch',
	'--overscroll-history-navigation=0',
	'--disable-features=Translate,OverscrollHistoryNavigation',
	'--check-for-update-interval=31536000',
	'--disable-component-update',
	'--disable-background-networking',
	'--disable-domain-reliability',
	'--disable-sync',
	'--disable-breakpad',
	'--no-pings',
	'--deny-permission-prompts',
	'--disable-gpu-process-crash-limit',
	'--disable-domain-blocking-for-3d-apis',
	'--autoplay-policy=no-user-gesture-required',
	'--password-store=basic',
	'--force-color-profile=srgb',
	'--disk-cache-size=67108864',
	// Two pipes to this program alone, and no port that anyone else could reach.
	'--remote-debugging-pipe'
];

/** What a machine without a graphics card needs to draw WebGL: for tests only. */
export const software = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist'
];

/** The arguments of Chromium. @param {Setup} setup */
export function argumentsOf({ address, profile, platform, root, extra }) {
	const screen = platform === 'headless' ? '--headless' : `--ozone-platform=${platform}`;
	return [
		...always,
		screen,
		`--user-data-dir=${profile}`,
		// Chromium refuses its sandbox to root, which only a test is.
		...(root ? ['--no-sandbox'] : []),
		...extra,
		'--kiosk',
		`${address}/?mode=kiosk`
	];
}

/**
 * A browser that runs. `onend` hears once why it is of no more use; the caller then ends it.
 * @typedef {{ pid: number; end: () => Promise<void> }} Running
 */

/** Starts Chromium in a process group of its own. @param {string} file @param {Setup} setup @param {(reason: string) => void} onend @returns {Running} */
export function start(file, setup, onend) {
	mkdirSync(setup.profile, { recursive: true });
	// Left by a browser that was killed; under another host name it would ask instead of starting.
	for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
		rmSync(join(setup.profile, name), { force: true });
	const child = spawn(file, argumentsOf(setup), {
		detached: true,
		stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
	});
	const gone = new Promise((done) => child.once('close', done));
	child.once('error', (error) => onend(`cannot start: ${error.message}`));
	child.once('exit', (code, signal) => onend(`browser ended (${signal ?? code})`));
	hearCrashes(child, () => onend('page crashed'));
	const pid = child.pid ?? 0;
	const end = async () => {
		killGroup(pid);
		if (pid) await Promise.race([gone, new Promise((done) => setTimeout(done, 3000))]);
	};
	return { pid, end };
}

/** The browser, its renderers and its helpers: what is left of them would hold the profile. @param {number} pid */
function killGroup(pid) {
	try {
		if (pid) process.kill(-pid, 'SIGKILL');
	} catch {
		// Nothing is left of it.
	}
}

/** Puts a profile that may be broken aside, in place of an earlier one. @param {string} profile */
export function setAside(profile) {
	if (!existsSync(profile)) return;
	rmSync(`${profile}.broken`, { recursive: true, force: true });
	renameSync(profile, `${profile}.broken`);
}
