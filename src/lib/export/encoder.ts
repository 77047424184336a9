import { Problem } from './problem.ts';
import type { Size } from './figure.ts';
import type { FilmFormat } from './wish.ts';

/** Codecs of a container, the one that most programs play first. */
const codecs = { mp4: ['avc'], webm: ['vp9', 'vp8'] } as const;
export type Container = keyof typeof codecs;
export type Codec = (typeof codecs)[Container][number];

/** True where the browser can encode video at all: WebCodecs, which needs a secure context. */
export const encodes = () => 'VideoEncoder' in globalThis;

/**
 * The codec with which this browser can make such a film; throws a Problem, which says what is missing,
 * where it cannot: Chromium is built without H.264 on some systems, and has limits of size.
 */
export async function codecFor(format: Container, size: Size, frameRate: number): Promise<Codec> {
	if (!encodes()) throw new Problem('export.video.problem.encoder');
	const { getFirstEncodableVideoCodec } = await import('mediabunny');
	const { width, height } = size;
	const options = { width, height, frameRate, quality: await quality() };
	const found = await getFirstEncodableVideoCodec([...codecs[format]], options);
	if (found === null) throw new Problem(`export.video.problem.${format}`, { width, height });
	return found as Codec;
}

/** The same fineness for every frame: flat colours and letters show at once where a rate runs short. */
export async function quality() {
	const { Quality } = await import('mediabunny');
	return new Quality('very-high');
}

/** Formats that this browser cannot make at this size, each with the key of its reason. */
export async function missing(size: Size, frameRate: number): Promise<Map<FilmFormat, Problem>> {
	const lacks = new Map<FilmFormat, Problem>();
	for (const format of ['mp4', 'webm'] as const)
		await codecFor(format, size, frameRate).catch((problem: unknown) => {
			if (!(problem instanceof Problem)) throw problem;
			lacks.set(format, problem);
		});
	return lacks;
}
