/** Loads the page anew, if it can be had: a server that is down must not darken what is still shown. */
export async function reload(): Promise<void> {
	if (await reachable()) location.reload();
}

async function reachable(): Promise<boolean> {
	// A file has no server, and may not ask for itself.
	if (location.protocol === 'file:') return true;
	try {
		return (await fetch(location.href, { cache: 'no-store' })).ok;
	} catch {
		return false;
	}
}
