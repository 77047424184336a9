/** Why a text is no JSON, and on which line. */
export interface Fault {
	/** From 1. */
	line: number;
	reason: string;
}

const blank = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const atom = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/** The first fault of a text that should be JSON, null for JSON: Node names no line before version 22. */
export function faultIn(text: string): Fault | null {
	const end = new Reader(text).fault();
	return end && { line: lineAt(text, end.at), reason: end.reason };
}

/** Where each value of a JSON text is named: its keys joined by dots (`languages.0`), and its line. */
export function placesIn(text: string): { key: string; line: number }[] {
	const reader = new Reader(text);
	reader.fault();
	return reader.places.map(({ key, at }) => ({ key, line: lineAt(text, at) }));
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

class Reader {
	readonly places: { key: string; at: number }[] = [];
	#at = 0;
	#keys: (string | number)[] = [];
	#text: string;

	constructor(text: string) {
		this.#text = text;
	}

	fault(): { at: number; reason: string } | null {
		try {
			this.#value();
			if (this.#next()) this.#refuse('nothing more is expected');
			return null;
		} catch (error) {
			return { at: this.#at, reason: (error as Error).message };
		}
	}

	#value(): void {
		const next = this.#next();
		if (next === '{') return this.#list('}', () => this.#member());
		if (next === '[') return this.#list(']', (at) => this.#named(at, () => this.#value()));
		if (!this.#take(string) && !this.#take(atom)) this.#refuse('a value is expected');
	}

	#member(): void {
		this.#next();
		const from = this.#at;
		if (!this.#take(string)) this.#refuse('a name in double quotes is expected');
		const name = JSON.parse(this.#text.slice(from, this.#at)) as string;
		this.#named(name, () => {
			if (this.#next() !== ':') this.#refuse('":" is expected');
			this.#at++;
			this.#value();
		});
	}

	/** Keeps where a value is named, and reads it. */
	#named(key: string | number, read: () => void): void {
		this.#next();
		this.#keys.push(key);
		this.places.push({ key: this.#keys.join('.'), at: this.#at });
		read();
		this.#keys.pop();
	}

	#list(close: string, item: (at: number) => void): void {
		this.#at++;
		if (this.#next() !== close)
			for (let at = 0; ; at++) {
				item(at);
				if (this.#next() !== ',') break;
				this.#at++;
			}
		if (this.#next() !== close) this.#refuse(`"," or "${close}" is expected`);
		this.#at++;
	}

	/** The character that follows any space; '' at the end. */
	#next(): string {
		this.#take(blank);
		return this.#text.charAt(this.#at);
	}

	#take(pattern: RegExp): boolean {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text);
		if (found) this.#at += found[0].length;
		return found !== null;
	}

	#refuse(wanted: string): never {
		const rest = this.#text.slice(this.#at).split(/\s/)[0]?.slice(0, 20);
		throw new Error(rest ? `${wanted}, not ${rest}` : `${wanted}, but the file ends`);
	}
}
