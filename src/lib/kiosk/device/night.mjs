import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { due } from './closing.mjs';
import { hoursIn } from './hours.mjs';

/** Run as root every five minutes: the screen is dark outside the opening hours, or the machine starts anew. */

const unit = 'pact-atlas.service';
/** Says that it was this program that stopped the exhibit: what a technician stopped stays stopped. */
const mark = '/run/pact-atlas-night';
/** Of the frame buffer behind the console: 4 switches the screen off, 0 on. */
const blank = '/sys/class/graphics/fb0/blank';

/** @param {string} file @param {string[]} args */
function ask(file, ...args) {
	try {
		return execFileSync(file, args, {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		return '';
	}
}

/** Set by the network, or by a clock with a battery. */
function clockKnown() {
	if (ask('timedatectl', 'show', '--property=NTPSynchronized', '--value') === 'yes') return true;
	return existsSync('/sys/class/rtc') && readdirSync('/sys/class/rtc').length > 0;
}

/** Whether the exhibit waits for visitors, or is not heard at all. */
async function nobodyThere() {
	try {
		const answer = await fetch('http://127.0.0.1:8032/beat', { signal: AbortSignal.timeout(5000) });
		const { beat, silent } = /** @type {{ beat?: { phase: string }; silent: number }} */ (
			await answer.json()
		);
		return silent > 60_000 || beat?.phase === 'attract';
	} catch {
		return true;
	}
}

/** @param {0 | 4} value */
function light(value) {
	try {
		writeFileSync(blank, String(value));
	} catch {
		// No such screen: it shows an empty console.
	}
}

const action = due({
	hours: hoursIn('/etc/pact-atlas/kiosk.json'),
	wish: process.env.PACT_ATLAS_NIGHT ?? 'none',
	date: new Date(),
	clock: clockKnown(),
	running: ask('systemctl', 'is-active', unit) === 'active',
	stopped: existsSync(mark),
	alone: await nobodyThere(),
	up: uptime() / 3600
});
if (action) console.log(action);
if (action === 'stop') {
	writeFileSync(mark, '');
	ask('systemctl', 'stop', unit);
	light(4);
} else if (action === 'start') {
	rmSync(mark);
	light(0);
	ask('systemctl', 'start', unit);
} else if (action === 'reboot') ask('systemctl', 'reboot');
