import { defaults, settingsOf, type Problem, type Settings } from './settings.ts';

/** The settings as they were found, and where the page was served from. */
export interface Found {
	settings: Settings;
	problems: Problem[];
	/** True where a device serves the page and waits for its heartbeat. */
	device: boolean;
}

/**
 * Finds the settings: in the document, as the single file has them, or beside the site's first page.
 * Without any the exhibit runs on the defaults; it never stays dark for want of a file.
 */
export async function findSettings(address: string): Promise<Found> {
	const inline = document.getElementById('kiosk');
	if (inline) return { ...settingsOf(inline.textContent ?? ''), device: false };
	try {
		const answer = await fetch(address, { cache: 'no-store' });
		const device = answer.headers.get('x-kiosk-beat') === '1';
		if (answer.ok) return { ...settingsOf(await answer.text()), device };
		return without(`the server answers ${answer.status}`, device);
	} catch (error) {
		return without(String((error as Error).message), false);
	}
}

function without(reason: string, device: boolean): Found {
	const problem = { line: 1, key: '', reason: `kiosk.json: ${reason}` };
	return { settings: structuredClone(defaults), problems: [problem], device };
}
