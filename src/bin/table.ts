/** Rows as aligned columns for the terminal: the first to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
	return all
		.map((row) =>
			widths
				.map((width, i) => (i ? (row[i] ?? '').padStart(width) : (row[i] ?? '').padEnd(width)))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
