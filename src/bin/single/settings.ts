import { readFileSync } from 'node:fs';
import { faultIn } from './json.ts';

/** The kiosk's settings as compact JSON; throws with file and line where they cannot be read. */
export function settingsIn(path: string): string {
	let text: string;
	try {
		text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	} catch {
		throw new Error(`--kiosk: there is no file ${path}`);
	}
	const fault = faultIn(text);
	if (fault) throw new Error(`--kiosk: ${path}, line ${fault.line}: ${fault.reason}`);
	const settings: unknown = JSON.parse(text);
	if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
		throw new Error(`--kiosk: ${path}, line 1: settings are an object, {…}`);
	return JSON.stringify(settings);
}
