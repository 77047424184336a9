/** The newest days that are kept, and how many characters they may take of the browser's five million. */
export const most = { days: 400, letters: 1_500_000 };

/** What is counted; anything else is not, so that nothing of a person can be. */
const known =
	/^(session|play|tour|idle-reset|warning-cancelled|error|language:[a-z]{2}|state:[a-z]{2,20}(-[a-z]{2,20}){0,3})$/;
/** No exhibit has as many states and languages; a fault cannot fill a day. */
const mostNames = 150;
const mostTimes = 999_999;

/** How often a thing happened in each hour of a day, `{ "10": 3 }`. */
type Hours = Record<string, number>;

/** Counts of a museum by local date, by what is counted, by hour. */
export type Counts = Record<string, Record<string, Hours>>;

const two = (value: number) => String(value).padStart(2, '0');

/** The local date and hour of a moment: a museum reads its counts by its own clock. */
export function hourOf(moment: Date): { day: string; hour: string } {
	const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
	return { day, hour: String(moment.getHours()) };
}

/** Counts one thing; what is not known, and more than a day can hold, is left out. */
export function count(counts: Counts, what: string, moment: Date): void {
	if (!known.test(what)) return;
	const { day, hour } = hourOf(moment);
	const names = counts[day] ?? begun(counts, day);
	if (!(what in names) && Object.keys(names).length >= mostNames) return;
	const hours = (names[what] ??= {});
	hours[hour] = Math.min(mostTimes, (hours[hour] ?? 0) + 1);
}

/** A new day, for which the oldest beyond the bound goes. */
function begun(counts: Counts, day: string) {
	const names: Record<string, Hours> = (counts[day] = {});
	for (const old of Object.keys(counts).sort().slice(0, -most.days)) delete counts[old];
	return names;
}

/** The counts as text within the bound of size: the oldest days are given up for the newest. */
export function written(counts: Counts): string {
	const days = Object.keys(counts).sort().slice(-most.days);
	const texts = days.map((day) => `${JSON.stringify(day)}:${JSON.stringify(counts[day])}`);
	let letters = texts.reduce((sum, text) => sum + text.length + 1, 1);
	while (letters > most.letters) letters -= (texts.shift()?.length ?? 0) + 1;
	return `{${texts.join(',')}}`;
}

/** Reads what was written; whatever has another form is left out. */
export function readCounts(text: string | null): Counts {
	const counts: Counts = {};
	for (const [day, names] of entries(parsed(text))) {
		if (!/^\d{4}-\d\d-\d\d$/.test(day)) continue;
		for (const [what, hours] of entries(names))
			for (const [hour, times] of entries(hours)) {
				const right = known.test(what) && /^(1?\d|2[0-3])$/.test(hour);
				if (!right || !Number.isSafeInteger(times) || Number(times) < 1) continue;
				((counts[day] ??= {})[what] ??= {})[hour] = Math.min(mostTimes, Number(times));
			}
	}
	return counts;
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? '{}');
	} catch {
		return {};
	}
}

const entries = (value: unknown): [string, unknown][] =>
	typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** The counts as a table in CSV, RFC 4180: a line for each day, hour and thing counted. */
export function countsCsv(counts: Counts): string {
	const lines = ['day,hour,what,count'];
	for (const day of Object.keys(counts).sort())
		for (const [what, hours] of Object.entries(counts[day] ?? {}).sort())
			for (const [hour, times] of Object.entries(hours))
				lines.push([day, hour, what, times].join(','));
	return `${lines.join('\r\n')}\r\n`;
}

/** How often each thing happened, from a day on; `''` for all days. */
export function totals(counts: Counts, from = ''): Map<string, number> {
	const sums = new Map<string, number>();
	for (const [day, names] of Object.entries(counts))
		if (day >= from)
			for (const [what, hours] of Object.entries(names)) {
				const times = Object.values(hours).reduce((sum, each) => sum + each, 0);
				sums.set(what, (sums.get(what) ?? 0) + times);
			}
	return sums;
}
