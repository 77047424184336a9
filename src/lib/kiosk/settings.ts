import { languages, type Language } from '#lib/i18n/languages.ts';

/** What a museum sets in kiosk.json. */
export interface Settings {
	/** Diagonal in inches, from which millimetres follow; `lower` keeps all controls low. */
	screen: { diagonal: number; lower: boolean };
	/** Languages offered, in their order. */
	languages: Language[];
	/** The language that a visit begins in: one of those offered. */
	language: Language;
	/** Seconds without a touch until the exhibit asks, and that it then waits. */
	idle: { prompt: number; countdown: number };
	/** Opening hours as local time, `10:00`; null for always. */
	hours: { open: string; close: string } | null;
	title: string | Partial<Record<Language, string>> | null;
	/** A picture beside kiosk.json, or `data:image/…`. */
	logo: string | null;
	/** ISO date at which a visit begins; null for the first day. */
	start: string | null;
	/** ISO dates between which the exhibit stays; null for the whole record. */
	range: { first: string; last: string } | null;
	offer: { tour: boolean; claims: boolean; aftermath: boolean };
	pin: string | null;
	/** Public address without a slash at its end, for the code to scan; null for none. */
	site: string | null;
}

/** A part of kiosk.json that is not followed, and why. */
export interface Problem {
	line: number;
	key: string;
	reason: string;
}

/** The settings of a museum that sets none. */
export const defaults: Settings = {
	screen: { diagonal: 32, lower: false },
	languages: languages.map(({ tag }) => tag),
	language: 'en',
	idle: { prompt: 90, countdown: 25 },
	hours: null,
	title: null,
	logo: null,
	start: null,
	range: null,
	offer: { tour: true, claims: true, aftermath: true },
	pin: null,
	site: null
};

/** Reads the text of a kiosk.json. */
export function settingsOf(text: string): { settings: Settings; problems: Problem[] } {
	try {
		return { settings: { ...defaults, ...(JSON.parse(text) as Partial<Settings>) }, problems: [] };
	} catch (error) {
		const problem = { line: 1, key: '', reason: String((error as Error).message) };
		return { settings: structuredClone(defaults), problems: [problem] };
	}
}
