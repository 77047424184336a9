import { quoted } from '#lib/view/address.ts';
import type { View } from '#lib/view/view.ts';
import type { Page } from '../credentials.ts';
import { Problem } from '../problem.ts';
import { reopened } from '../reopen.ts';
import { keep } from './kept.ts';
import { memory, wishesOf } from './wishes.ts';

/** What came of a file that a reader gave: a view and its page, if it has one, and what to say. */
export interface Received {
	view: View | null;
	page: Page;
	key: string;
	args: { name: string };
}

/** Reads a picture; its options are set for the next time that the dialog is opened. */
export async function received(file: File): Promise<Received> {
	const args = { name: quoted(file.name) };
	try {
		const { figure, page } = await reopened(file);
		memory.wishes = { ...memory.wishes, ...wishesOf(figure) };
		// All steps have a page of their own, from which the map is loaded anew.
		if (page === 'steps') keep(wishesOf(figure));
		return { view: figure.view, page, key: 'export.opened', args };
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return { view: null, page: 'map', key: error.key, args };
	}
}
