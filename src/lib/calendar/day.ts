const msPerDay = 86_400_000;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date as the number of days since 1970-01-01 in UTC; dates before it are negative. */
export type Day = number;

/** Reads strict ISO text (`1932-07-25`); undefined for any other form and for days that do not exist. */
export function parseDay(text: string): Day | undefined {
	const parts = iso.exec(text);
	if (!parts) return undefined;
	const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
	return formatDay(day) === text ? day : undefined;
}

/** ISO text of a day, whatever the time zone of the machine. */
export function formatDay(day: Day): string {
	return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Day number of a civil date; `month` counts from 1. Built without Date.UTC's 1900s for short years. */
export function dayOf(year: number, month: number, date: number): Day {
	return Math.round(new Date(0).setUTCFullYear(year, month - 1, date) / msPerDay);
}

/** Year, month (from 1) and date of a day. */
export function civil(day: Day): { year: number; month: number; date: number } {
	const at = new Date(day * msPerDay);
	return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The day as a Date at midnight UTC, for formatters that are given `timeZone: 'UTC'`. */
export function toDate(day: Day): Date {
	return new Date(day * msPerDay);
}

/** The day, moved to the nearest end where it lies outside [first, last]. */
export function clampDay(day: Day, first: Day, last: Day): Day {
	return Math.min(last, Math.max(first, day));
}
