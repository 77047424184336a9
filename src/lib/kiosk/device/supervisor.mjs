import { join } from 'node:path';
import { setAside, software, start } from './browser.mjs';
import { hoursIn, isQuiet } from './hours.mjs';
import { Keeper } from './keeper.mjs';
import { interval, notify } from './notify.mjs';
import { help, optionsOf } from './options.mjs';
import { lit } from './screen.mjs';
import { kioskServer, listen } from './server.mjs';
import { usual, Watch } from './watch.mjs';

/**
 * Serves the exhibit on this machine and keeps a browser showing it. systemd starts it under cage and
 * watches it in turn. Three ways to a restart, from the fastest: the browser's process ends, the browser
 * says over its pipe that the page has crashed, the page's beats stop or tell of no drawn frames.
 */

/** @typedef {NonNullable<ReturnType<typeof optionsOf>>} Options */

/** Journald dates the lines and bounds them; this program writes no file. @param {string} line */
const log = (line) => console.log(line);
const now = () => performance.now();

/** @param {Options} options @param {string} address @param {Watch} watch */
function keeperOf(options, address, watch) {
	const { browser, platform, profile, own } = options;
	const flags = (process.env.PACT_ATLAS_FLAGS ?? '').split(' ').filter(Boolean);
	const extra = options.software ? [...software, ...flags] : flags;
	const root = process.getuid?.() === 0;
	return new Keeper(watch, {
		start: (onend) => start(browser, { address, profile, platform, root, extra }, onend),
		setAside: () => setAside(profile),
		now,
		lit: platform === 'wayland' ? () => lit() : () => true,
		quiet: () => isQuiet(hoursIn(join(own, 'kiosk.json')), new Date()),
		sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
		log,
		giveUp: () => process.exit(1)
	});
}

/** @param {Options} options */
async function run(options) {
	const watch = new Watch({ ...usual, silence: options.silence * 1000 });
	/** @type {Keeper | null} */
	let keeper = null;
	const server = kioskServer({
		site: options.site,
		own: options.own,
		onbeat: (beat) => watch.heard(now(), beat),
		status: () => ({
			...watch.age(now()),
			pid: keeper?.pid ?? 0,
			beat: watch.beat,
			restarts: watch.counts
		})
	});
	const address = await listen(server, options.port);
	keeper = keeperOf(options, address, watch);
	keep(keeper, watch);
	log(`the exhibit is at ${address}/?mode=kiosk`);
	notify('READY=1');
}

/** Starts the browser, and looks after it and after this program until a signal ends both. @param {Keeper} keeper @param {Watch} watch */
function keep(keeper, watch) {
	keeper.start();
	setInterval(() => keeper.tick(), 1000);
	const every = interval();
	if (every) setInterval(() => keeper.alive() && notify('WATCHDOG=1', told(watch)), every);
	for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
		process.once(signal, () => void keeper.stop().finally(() => process.exit(0)));
}

/** The line that `systemctl status` shows. @param {Watch} watch */
function told(watch) {
	const restarts = Object.values(watch.counts).reduce((sum, count) => sum + count, 0);
	const { beat } = watch;
	const map = beat ? `${beat.phase}, map of ${beat.date} as ${beat.renderer}` : 'no map yet';
	return `STATUS=${map}; browser started anew ${restarts} times`;
}

try {
	const options = optionsOf(process.argv.slice(2));
	if (options) await run(options);
	else console.log(help());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
