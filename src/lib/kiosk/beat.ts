import { errors } from './ring.ts';

/** Time between two beats, in milliseconds. */
const pace = 10_000;

/** What the exhibit tells of itself that cannot be read from the page. */
export interface Life {
	version: string;
	/** The day that the map shows, as an ISO date. */
	date(): string;
}

/**
 * Tells the device's own server every ten seconds that the exhibit lives. The telling is part of drawing a frame, and says how many there were:
 * a page that is stuck, or that nothing draws any more, falls silent. Returns what ends it.
 */
export function startBeat(life: Life): () => void {
	const started = performance.now();
	let frame = requestAnimationFrame(draw);
	let frames = 0;
	let told = started;
	function draw(now: number) {
		frames += 1;
		if (now - told >= pace) {
			void send({ ...seen(life), frames, uptime: Math.round((now - started) / 1000) });
			frames = 0;
			told = now;
		}
		frame = requestAnimationFrame(draw);
	}
	return () => cancelAnimationFrame(frame);
}

function seen(life: Life) {
	return {
		version: life.version,
		date: life.date(),
		renderer: document.querySelector<HTMLElement>('[data-map-ready]')?.dataset.mapReady ?? null,
		phase: document.documentElement.dataset.visit ?? null,
		errors: errors().reduce((sum, { count }) => sum + count, 0)
	};
}

async function send(beat: object): Promise<void> {
	try {
		await fetch('/beat', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(beat)
		});
	} catch {
		// The server is being started anew: the next beat will be heard.
	}
}
