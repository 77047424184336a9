/** Rows of a CSV text by the names in its head; cells may be quoted, as RFC 4180 has it. */
export function parseCsv(text: string): Record<string, string>[] {
	const [head, ...rows] = text.trim().split(/\r?\n/).map(cells);
	return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i] ?? ''])));
}

function cells(line: string): string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
		([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
	);
}
