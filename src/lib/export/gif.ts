// https://www.w3.org/Graphics/GIF/spec-gif89a.txt
import type { Given } from './gifworker.ts';
import { Problem } from './problem.ts';
import { counter, type Progress } from './progress.ts';
import { breath } from './raster.ts';

/** One picture of a GIF: how it is drawn, and for how many milliseconds it stays. */
export interface Still {
	draw(): Promise<void>;
	delay: number;
}

/**
 * A GIF of pictures that are drawn in turn on a canvas; it repeats for ever. A worker reduces it to 255
 * colours. Throws the signal's reason as soon as it is aborted.
 */
export async function gif(
	canvas: OffscreenCanvas,
	stills: readonly Still[],
	told: (progress: Progress) => void,
	signal: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const { width, height } = canvas;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Problem('export.problem.size', { width, height });
	const count = counter(stills.length + 1, told);
	const given: Given = { width, height, frames: [] };
	for (const { draw, delay } of stills) {
		signal.throwIfAborted();
		await draw();
		given.frames.push({ data: context.getImageData(0, 0, width, height).data, delay });
		count(given.frames.length);
		await breath();
	}
	return new Uint8Array(await reduced(given, signal));
}

function reduced(given: Given, signal: AbortSignal): Promise<ArrayBuffer> {
	signal.throwIfAborted();
	const worker = new Worker(new URL('./gifworker.ts', import.meta.url), { type: 'module' });
	return new Promise<ArrayBuffer>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => resolve(data);
		worker.onerror = () => reject(new Problem('export.video.problem.gif'));
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		const pixels = given.frames.map(({ data }) => data.buffer);
		worker.postMessage(given, pixels);
	}).finally(() => worker.terminate());
}
