import { readFileSync } from 'node:fs';
import { settingsOf, type Problem } from '#lib/kiosk/settings.ts';

/** The kiosk's settings as compact JSON; throws with file, line and reason where any cannot be followed. */
export function settingsIn(path: string): string {
	let text: string;
	try {
		text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	} catch {
		throw new Error(`--kiosk: there is no file ${path}`);
	}
	const { problems } = settingsOf(text);
	if (problems.length)
		throw new Error(problems.map((problem) => `--kiosk: ${path}, ${worded(problem)}`).join('\n'));
	return JSON.stringify(JSON.parse(text));
}

const worded = ({ line, key, reason }: Problem) => `line ${line}: ${key && `${key}: `}${reason}`;
