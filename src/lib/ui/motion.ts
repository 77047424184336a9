/** True where the reader asked the system for less motion; false where there is no browser. */
export function calm(): boolean {
	return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
