import type { Figure, Format, Lettering } from './figure.ts';
import { printsOf } from './prints.ts';
import type { Progress } from './progress.ts';
import type { SeriesWish } from './kinds.ts';
import { makeSeries } from './set.ts';
import { shoot } from './shoot.ts';
import { filmName, type Wish } from './wish.ts';
import { writeFigure } from './write.ts';

/** A file that has been made, its bytes as base64: what can leave a page that a program drives. */
export interface Made {
	name: string;
	base64: string;
}

/**
 * What the page `/export/` offers as `globalThis.press` to a program that drives it. The dialog makes
 * its files by the same functions. Problems are thrown with their message key.
 */
export interface Press {
	figure(figure: Figure, format: Format, text: Lettering): Promise<Made>;
	/** The film; `globalThis.pressed`, where there is one, is told how far it has come. */
	film(wish: Wish): Promise<Made>;
	/** SHA-256 of each of its frames before they are encoded. */
	frames(wish: Wish): Promise<string[]>;
	series(wish: Omit<SeriesWish, 'site'>): Promise<Made>;
}

// A program ends what it does not want with the page.
const never = new AbortController().signal;

/** The press of a page; `site` is the public address, '' for none. */
export function pressOf(site: string): Press {
	return {
		async figure(figure, format, text) {
			const { name, blob } = await writeFigure(figure, format, text, site);
			return { name, base64: await base64(blob) };
		},
		async film(wish) {
			const listener = globalThis as { pressed?: (progress: Progress) => void };
			const told = (progress: Progress) => listener.pressed?.(progress);
			const bytes = await shoot(wish, site, told, never);
			return { name: filmName(wish), base64: await base64(new Blob([bytes])) };
		},
		frames: (wish) => printsOf(wish, site),
		async series(wish) {
			const { name, blob } = await makeSeries({ ...wish, site }, () => {}, never);
			return { name, base64: await base64(blob) };
		}
	};
}

function base64(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
		reader.onerror = () => reject(reader.error as Error);
		reader.readAsDataURL(blob);
	});
}
