import { encode } from 'modern-gif';

/** What the worker is given: the size, and each frame's pixels (RGBA) with its time in milliseconds. */
export interface Given {
	width: number;
	height: number;
	frames: { data: Uint8ClampedArray<ArrayBuffer>; delay: number }[];
}

// A worker that is this page's own can be ended: modern-gif's own worker runs on after a cancel.
addEventListener('message', ({ data }: MessageEvent<Given>) => {
	void encode({ ...data, maxColors: 255 }).then((made) =>
		(postMessage as (message: unknown, transfer: Transferable[]) => void)(made, [made])
	);
});
