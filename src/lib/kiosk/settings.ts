import * as v from 'valibot';
import { languages, type Language } from '#lib/i18n/languages.ts';
import { faultIn, placesIn } from './json.ts';
import { shape, type Leaf } from './shape.ts';

/** What a museum sets in kiosk.json; the README explains every key. */
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
	/** Hash of the staff's PIN, as `npm run pin` prints it; null for no panel. */
	pin: string | null;
	/** Public address without a slash at its end, for the code to scan; null for none. */
	site: string | null;
}

/** A part of kiosk.json that is not followed, and why; `key` is '' where it is the whole file. */
export interface Problem {
	line: number;
	key: string;
	reason: string;
}

/** The settings of a museum that sets none: static/kiosk.json holds the same. */
export const defaults: Settings = {
	screen: { diagonal: 32, lower: false },
	languages: languages.map(({ tag }) => tag),
	language: languages[0].tag,
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

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isLeaf = (part: Leaf | Record<string, Leaf>): part is Leaf => 'allowed' in part;

/**
 * Reads the text of a kiosk.json. Whatever cannot be followed has its default and is told; everything
 * else stays as it is written, so that a slip of the hand never leaves a museum without its exhibit.
 */
export function settingsOf(text: string): { settings: Settings; problems: Problem[] } {
	const plain = text.replace(/^\uFEFF/, '');
	const settings = structuredClone(defaults);
	const fault = faultIn(plain);
	if (fault) return { settings, problems: [{ ...fault, key: '' }] };
	const given: unknown = JSON.parse(plain);
	if (!isGroup(given))
		return { settings, problems: [{ line: 1, key: '', reason: 'settings are an object, {…}' }] };
	const reading = new Reading(placesIn(plain));
	reading.group(given, shape, settings as unknown as Group, '');
	reading.agree(settings, given);
	return { settings, problems: reading.problems.sort((a, b) => a.line - b.line) };
}

class Reading {
	readonly problems: Problem[] = [];
	#lines: Map<string, number>;

	constructor(places: { key: string; line: number }[]) {
		// The last of two counts, as JSON is read.
		this.#lines = new Map(places.map(({ key, line }) => [key, line]));
		places.forEach(({ key, line }, at) => {
			if (places.findIndex((each) => each.key === key) === at) return;
			if (/\.\d+$/.test(key)) return;
			this.problems.push({ line, key, reason: 'is there twice; the last one counts' });
		});
	}

	/** Takes over what is right in one group of settings. */
	group(
		given: Group,
		parts: Record<string, Leaf | Record<string, Leaf>>,
		into: Group,
		path: string
	) {
		for (const [name, value] of Object.entries(given)) {
			const key = path + name;
			const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
			if (!part) this.#tell(key, `is no setting; allowed here: ${Object.keys(parts).join(', ')}`);
			else if (isLeaf(part)) this.#leaf(key, value, part, name, into);
			else if (isGroup(value)) this.group(value, part, into[name] as Group, `${key}.`);
			else
				this.#tell(
					key,
					`${shown(value)} is not allowed; allowed: { "${Object.keys(part)[0]}": … }`
				);
		}
	}

	/** Takes back what does not go together. */
	agree(settings: Settings, given: Group): void {
		const { range, start } = settings;
		settings.languages = [...new Set(settings.languages)];
		if (!settings.languages.includes(settings.language)) {
			if ('language' in given)
				this.#tell(
					'language',
					`"${settings.language}" is not offered; allowed: one of languages, ${settings.languages.join(', ')}`
				);
			settings.language = settings.languages[0] ?? defaults.language;
		}
		if (range && start && (start < range.first || start > range.last)) {
			const allowed = `a date from ${range.first} to ${range.last}, as range says`;
			this.#tell('start', `"${start}" is not allowed; allowed: ${allowed}`);
			settings.start = null;
		}
	}

	#leaf(key: string, value: unknown, { schema, allowed }: Leaf, name: string, into: Group): void {
		const result = v.safeParse(schema, value);
		if (result.success) {
			into[name] = result.output;
			return;
		}
		const within = v.getDotPath(result.issues[0]);
		const at = within && this.#lines.has(`${key}.${within}`) ? `${key}.${within}` : key;
		const wrong = at === key ? value : result.issues[0].input;
		this.#tell(at, `${shown(wrong)} is not allowed; allowed: ${allowed}`);
		// One language that is misspelt does not bring back all that the museum left out.
		const kept = Array.isArray(value) ? value.filter((item) => v.is(schema, [item])) : [];
		if (kept.length) into[name] = kept;
	}

	#tell(key: string, reason: string): void {
		this.problems.push({ line: this.#lines.get(key) ?? 1, key, reason });
	}
}

function shown(value: unknown): string {
	const text = JSON.stringify(value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
