/**
 * A date of any language in two lines, day and month apart from the year: `25 July`, `1932`, or
 * `1932. gada`, `25. jūlijs`. Without this a short month would take one line and a long one two, and all
 * below would jump. One line where the text is written in no such way.
 */
export function linesOf(date: string): string[] {
	const parts = /^(\d{4}\S* \S+) (.*)$/.exec(date) ?? /^(.*?) (\d{4}.*)$/.exec(date);
	return parts ? parts.slice(1) : [date];
}
