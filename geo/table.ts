type Rows = readonly (readonly string[])[];

const numeric = /^[-+]?[\d\s,.]+%?$|^–?$/;

/** Rows as aligned columns for the terminal; columns of numbers to the right. */
export function aligned(head: readonly string[], rows: Rows, indent = '  '): string {
	const { widths, right } = columns(head, rows);
	const line = (row: readonly string[]) => {
		const cells = widths.map((width, i) => pad(row[i] ?? '', width, right[i]!));
		return (indent + cells.join('  ')).trimEnd();
	};
	return [head, ...rows].map(line).join('\n');
}

/** Rows as a table of Markdown, laid out as Prettier lays it out. */
export function markdown(head: readonly string[], rows: Rows): string {
	const { widths, right } = columns(head, rows, 3);
	const line = (row: readonly string[]) =>
		`| ${widths.map((width, i) => pad(row[i] ?? '', width, right[i]!)).join(' | ')} |`;
	const rule = widths.map((width, i) =>
		right[i] ? '-'.repeat(width - 1) + ':' : '-'.repeat(width)
	);
	return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Replaces what stands between the comments `<!-- name -->` and `<!-- /name -->`; both must be there. */
export function between(text: string, name: string, content: string): string {
	const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const [start, end] = [text.indexOf(open), text.indexOf(close)];
	if (start < 0 || end < start) throw new Error(`No ${open} ... ${close} to write into`);
	return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}

function columns(head: readonly string[], rows: Rows, least = 0) {
	const widths = head.map((name, i) =>
		Math.max(least, name.length, ...rows.map((row) => row[i]?.length ?? 0))
	);
	const right = head.map((_, i) => i > 0 && rows.every((row) => numeric.test(row[i] ?? '')));
	return { widths, right };
}

const pad = (text: string, width: number, right: boolean) =>
	right ? text.padStart(width) : text.padEnd(width);
