// https://developer.mozilla.org/docs/Web/API/Screen_Wake_Lock_API

/** Keeps the screen from going dark, as far as the browser can; returns what ends it. */
export function stayAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let over = false;
	// The browser takes the lock away while the page is hidden.
	async function ask() {
		if (over || document.visibilityState !== 'visible') return;
		try {
			const given = (await navigator.wakeLock?.request('screen')) ?? null;
			// Given twice, or too late: one that nobody knows of would never be given back.
			if (over || (lock && !lock.released)) return void given?.release();
			lock = given;
		} catch {
			// A low battery or a policy may refuse it: the presentation goes on without.
		}
	}
	void ask();
	document.addEventListener('visibilitychange', ask);
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', ask);
		void lock?.release();
	};
}
