import { readFileSync } from 'node:fs';

/** Opening hours in minutes after midnight; `close` may lie before `open`. @typedef {{ open: number; close: number }} Hours */

/** The hours of a kiosk.json; null where it has none or cannot be read, which never darkens anything. @param {string} path @returns {Hours | null} */
export function hoursIn(path) {
	try {
		const { hours } = JSON.parse(readFileSync(path, 'utf8'));
		const open = minutes(hours?.open);
		const close = minutes(hours?.close);
		return open === null || close === null || open === close ? null : { open, close };
	} catch {
		return null;
	}
}

/** @param {unknown} text as `09:30` */
function minutes(text) {
	const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(String(text)) ?? [];
	const sum = Number(hour) * 60 + Number(minute);
	return hour !== undefined && Number(hour) <= 24 && Number(minute) < 60 ? sum : null;
}

/** Whether the museum is open at a time of its clock. @param {Hours} hours @param {Date} date */
export function isOpen({ open, close }, date) {
	const at = date.getHours() * 60 + date.getMinutes();
	return open < close ? at >= open && at < close : at >= open || at < close;
}

/** The hours of the night, for a museum that tells none: a browser is renewed between three and five. */
const night = { open: 5 * 60, close: 3 * 60 };

/** Whether nobody is about, so that the browser may be renewed. @param {Hours | null} hours @param {Date} date */
export function isQuiet(hours, date) {
	return !isOpen(hours ?? night, date);
}
