/** True once a map can be seen: the mark alone is no proof, so what bears it must have an extent. */
export function drawn(): boolean {
	const map = document.querySelector('[data-map-ready]');
	return map !== null && map.getBoundingClientRect().width > 0 && units() > 20;
}

function units(): number {
	return document.querySelectorAll('[data-map-ready] [data-unit]').length;
}

/** Calls back once a map can be seen, looking each half second; returns what ends the wait. */
export function whenDrawn(task: () => void): () => void {
	const timer = setInterval(() => {
		if (!drawn()) return;
		clearInterval(timer);
		task();
	}, 500);
	return () => clearInterval(timer);
}
