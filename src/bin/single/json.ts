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
	if (!end) return null;
	return { line: text.slice(0, end.at).split('\n').length, reason: end.reason };
}

class Reader {
	#at = 0;
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
		if (next === '[') return this.#list(']', () => this.#value());
		if (!this.#take(string) && !this.#take(atom)) this.#refuse('a value is expected');
	}

	#member(): void {
		this.#next();
		if (!this.#take(string)) this.#refuse('a name in double quotes is expected');
		if (this.#next() !== ':') this.#refuse('":" is expected');
		this.#at++;
		this.#value();
	}

	#list(close: string, item: () => void): void {
		this.#at++;
		if (this.#next() !== close)
			for (;;) {
				item();
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
