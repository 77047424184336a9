import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a screen shows anything, as the kernel sees its connectors. A browser draws no frame for a screen
 * that is switched off, and is not to be restarted all night for that. Unknown counts as lit.
 */
export function lit(folder = '/sys/class/drm') {
	const connectors = names(folder).filter((name) => /^card\d+-/.test(name));
	const states = connectors.map((name) => ({
		status: line(join(folder, name, 'status')),
		dpms: line(join(folder, name, 'dpms'))
	}));
	const known = states.filter(({ status }) => status !== '');
	if (known.length === 0) return true;
	return known.some(({ status, dpms }) => status !== 'disconnected' && dpms !== 'Off');
}

/** @param {string} folder */
function names(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** @param {string} path */
function line(path) {
	try {
		return readFileSync(path, 'utf8').trim();
	} catch {
		return '';
	}
}
