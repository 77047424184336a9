/** Gives a file to the reader, as browsers do with a link to one. */
export function giveFile({ name, blob }: { name: string; blob: Blob }): void {
	// Never in the document, where an exhibit lets no link lead anywhere.
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// The browser reads the file after the click, at its leisure.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
