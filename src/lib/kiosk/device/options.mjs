import { parseArgs } from 'node:util';

/** @typedef {import('./browser.mjs').Platform} Platform */

/** What the program can be told, with what holds on a museum's machine. */
const known = /** @type {const} */ ({
	site: { type: 'string', default: '/opt/pact-atlas/site' },
	own: { type: 'string', default: '/etc/pact-atlas' },
	profile: { type: 'string', default: '/var/lib/pact-atlas/profile' },
	browser: { type: 'string', default: '/usr/bin/chromium' },
	port: { type: 'string', default: '8032' },
	platform: { type: 'string', default: 'wayland' },
	silence: { type: 'string', default: '60' },
	software: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false }
});

const platforms = /** @type {const} */ (['wayland', 'x11', 'headless']);

/** @param {string} name @param {string} text @param {number} least @param {number} most */
function numberIn(name, text, least, most) {
	const value = Number(text);
	if (!(value >= least && value <= most))
		throw new Error(`--${name} "${text}" is not a number from ${least} to ${most}.`);
	return value;
}

/** The options of the program; null where help is asked for. @param {string[]} args */
export function optionsOf(args) {
	const { values } = parseArgs({ args, options: known, strict: true });
	if (values.help) return null;
	const platform = platforms.find((each) => each === values.platform);
	if (!platform) throw new Error(`--platform is one of ${platforms.join(', ')}.`);
	return {
		site: values.site,
		own: values.own,
		profile: values.profile,
		browser: values.browser,
		software: values.software,
		platform,
		port: numberIn('port', values.port, 0, 65535),
		silence: numberIn('silence', values.silence, 1, 3600)
	};
}

/** What `--help` prints. */
export function help() {
	const lines = Object.entries(known).map(([name, { default: usual }]) => `  --${name} (${usual})`);
	return ['node supervisor.mjs: serves the exhibit and keeps a browser showing it.', ...lines].join(
		'\n'
	);
}
