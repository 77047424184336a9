import { isOpen } from './hours.mjs';

/**
 * What is known at a moment: opening hours, the wish of device.env, the time, whether the machine can know
 * it, whether the exhibit runs, whether it was this program that stopped it, whether nobody stands before
 * it, and how many hours the machine has been on.
 * @typedef {object} Moment
 * @property {import('./hours.mjs').Hours | null} hours
 * @property {string} wish
 * @property {Date} date
 * @property {boolean} clock
 * @property {boolean} running
 * @property {boolean} stopped
 * @property {boolean} alone
 * @property {number} up
 */

/**
 * What is due at a moment; null for nothing. A machine that cannot know the time shows the exhibit at any
 * hour, and nothing is taken from a visitor. @param {Moment} moment @returns {'stop' | 'start' | 'reboot' | null}
 */
export function due({ hours, wish, date, clock, running, stopped, alone, up }) {
	const open = !hours || !clock || wish === 'none' || isOpen(hours, date);
	if (open) return stopped && !running ? 'start' : null;
	if (!running || !alone) return null;
	if (wish === 'screen') return 'stop';
	return wish === 'reboot' && up > 12 ? 'reboot' : null;
}
