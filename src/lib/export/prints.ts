import { staged } from './shoot.ts';
import type { Wish } from './wish.ts';

/**
 * SHA-256 of the pixels of each frame of a film, as they are handed to the encoder: what must be the same
 * for the same wish on the same machine, where an encoder's threads may round a pixel otherwise.
 */
export async function printsOf(wish: Wish, site: string | null): Promise<string[]> {
	const { frames, canvas, draw } = await staged(wish, site);
	const context = canvas.getContext('2d');
	const prints: string[] = [];
	for (const frame of frames) {
		await draw(frame);
		const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data;
		const digest = await crypto.subtle.digest('SHA-256', pixels ?? new Uint8Array());
		prints.push(
			[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
		);
	}
	return prints;
}
