/** Hands a text out as a file: for staff alone, since the exhibit itself lets nothing be taken away. */
export function handOut(text: string, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	link.download = name;
	// Never in the document, where the exhibit lets no link lead anywhere.
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
