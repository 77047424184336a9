/**
 * Calls back when nobody is at the exhibit: at `kiosk:attract-idle`, and then each minute for as long
 * as the phase stays attract. Returns what ends it.
 */
export function atMoments(task: () => void): () => void {
	let idle = false;
	const begin = () => {
		idle = true;
		task();
	};
	const follow = (event: Event) => {
		idle &&= (event as CustomEvent<{ phase?: string }>).detail?.phase === 'attract';
	};
	const timer = setInterval(() => idle && task(), 60_000);
	document.addEventListener('kiosk:attract-idle', begin);
	document.addEventListener('kiosk:phase', follow);
	return () => {
		clearInterval(timer);
		document.removeEventListener('kiosk:attract-idle', begin);
		document.removeEventListener('kiosk:phase', follow);
	};
}
