import { codecFor, quality, type Container } from './encoder.ts';
import type { Frame } from './film.ts';
import { counter, type Progress } from './progress.ts';
import { breath } from './raster.ts';
import { timeless } from './timeless.ts';
import type { MetadataTags } from 'mediabunny';

/** What an encoder needs of a film. */
export interface Take {
	/** Every frame, in order. */
	frames: readonly Frame[];
	fps: number;
	format: Container;
	/** Has each frame drawn on it in turn. */
	canvas: OffscreenCanvas;
	draw(frame: Frame): Promise<void>;
	tags: MetadataTags;
}

/** Milliseconds of work after which the page may answer its reader. */
const slice = 40;

/**
 * A film as a file without a clock in it: MP4 with H.264, its index first, or WebM with VP9 or VP8. Throws the signal's reason
 * as soon as it is aborted, with nothing kept, and a Problem where the browser cannot encode.
 */
export async function encode(
	{ frames, fps, format, canvas, draw, tags }: Take,
	told: (progress: Progress) => void,
	signal: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const { width, height } = canvas;
	const codec = await codecFor(format, { width, height, dpi: 96 }, fps);
	const { BufferTarget, CanvasSource, Mp4OutputFormat, Output, WebMOutputFormat } =
		await import('mediabunny');
	const target = new BufferTarget();
	const output = new Output({
		format:
			format === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
		target
	});
	const source = new CanvasSource(canvas, { codec, quality: await quality() });
	output.addVideoTrack(source, { frameRate: fps });
	output.setMetadataTags(tags);
	try {
		await output.start();
		const count = counter(frames.length, told);
		let begun = performance.now();
		for (const [at, frame] of frames.entries()) {
			signal.throwIfAborted();
			await draw(frame);
			// A fade leaves traces until a whole picture follows; and an event can be sought at once.
			const anew = frame.mix === 1 && at > 0 && frames[at - 1]?.before !== null;
			await source.add(at / fps, 1 / fps, anew ? { keyFrame: true } : undefined);
			count(at + 1);
			if (performance.now() - begun < slice) continue;
			await breath();
			begun = performance.now();
		}
		signal.throwIfAborted();
		await output.finalize();
	} catch (error) {
		await output.cancel();
		throw error;
	}
	const bytes = new Uint8Array(target.buffer ?? new ArrayBuffer());
	if (format === 'mp4') timeless(bytes);
	return bytes;
}
