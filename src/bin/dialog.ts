import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open } from './probe.ts';

/** Opens the export dialog of a page, and waits for its preview. */
export async function openDialog(page: Page, path = '/?date=1932-07-25') {
	await open(page, path, 'svg');
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(dialog.getByRole('img', { name: 'Preview of the picture' })).toBeVisible();
	return dialog;
}

/** Downloads what is chosen in the dialog, and reads it. */
export async function download(page: Page, button = 'Download') {
	const coming = page.waitForEvent('download', { timeout: 120_000 });
	await page.getByRole('button', { name: button }).click();
	const file = await coming;
	const bytes = await readFile(await file.path());
	await expect(page.getByRole('status').filter({ hasText: 'is ready' })).toContainText(
		file.suggestedFilename()
	);
	return { name: file.suggestedFilename(), bytes };
}

/** Chooses a size of the dialog by the beginning of its name. */
export const pickSize = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();

/** Chooses what kind of file the dialog makes. */
export const pickFormat = (page: Page, name: 'PNG' | 'SVG' | 'PDF') =>
	page.getByText(name, { exact: true }).click();

/** Drags a file over the page, `dragover`, or drops it, `drop`. */
export async function drag(page: Page, name: string, bytes: Buffer, event: 'dragover' | 'drop') {
	const dataTransfer = await page.evaluateHandle(
		({ name, data }) => {
			const transfer = new DataTransfer();
			const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
			transfer.items.add(new File([bytes], name));
			return transfer;
		},
		{ name, data: bytes.toString('base64') }
	);
	await page.dispatchEvent('main', event, { dataTransfer });
}
