import type { Day } from '#lib/calendar/day.ts';
import type { Lettering } from './figure.ts';
import { el, escape, num, type Attributes } from './markup.ts';
import { faces, share, type Face, type Setting, type Type } from './type.ts';

/** Where a line of text stands, in the units of the drawing. */
export interface TextBox {
	text: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
	size: number;
}

/** Colour of a line of text, and of the seam round its letters. */
export interface Ink {
	fill: string;
	halo?: { colour: string; opacity: number; width: number };
}

/** Writes text, as shapes or as text, and keeps account of it: where it stands, and its letters in each face. */
export class Pen {
	/** Every line so far, but for labels of maps: they have a sheet of their own. */
	readonly boxes: TextBox[] = [];
	/** Characters written in each face. */
	readonly letters = new Map<Face, Set<string>>();
	/** What each day changes, drawn in its place for any day. */
	readonly moving: ((day: Day) => string)[] = [];
	readonly type: Type;
	readonly #still: boolean;
	readonly #lettering: Lettering;
	readonly #prefix: string;

	/**
	 * `prefix` begins every id, so that several figures may share a page. What each day changes is left
	 * out of a `still` drawing: a film lays it over.
	 */
	constructor(type: Type, lettering: Lettering, prefix: string, still = false) {
		this.type = type;
		this.#still = still;
		this.#lettering = lettering;
		this.#prefix = prefix;
	}

	/** An id of this figure. */
	id(name: string): string {
		return `${this.#prefix}-${name}`;
	}

	/** A reference to an id, for `fill` and `clip-path`. */
	url(name: string): string {
		return `url(#${this.id(name)})`;
	}

	width(text: string, setting: Setting): number {
		return this.type.width(text, setting);
	}

	/** Draws what each day changes, where it stands, for the day of the figure. */
	move(day: Day, draw: (day: Day) => string): string {
		this.moving.push(draw);
		return this.#still ? '' : draw(day);
	}

	/** A line of text of the figure, which is kept account of. */
	line(text: string, x: number, y: number, setting: Setting, ink: Ink): string {
		if (text) this.#note(text, x, y, setting);
		return this.write(text, x, y, setting, ink);
	}

	/** A line of text with its anchor at x on the baseline y; labels of maps may be turned. */
	write(text: string, x: number, y: number, setting: Setting, { fill, halo }: Ink): string {
		if (!text) return '';
		const letters = this.letters.get(setting.face) ?? new Set();
		this.letters.set(setting.face, letters);
		for (const letter of text) letters.add(letter);
		const seam = halo && {
			fill: 'none',
			stroke: halo.colour,
			'stroke-opacity': halo.opacity,
			'stroke-width': halo.width,
			'stroke-linejoin': 'round'
		};
		// The seam is an element of its own: not every program knows the order of painting.
		const make =
			this.#lettering === 'outlines'
				? this.#shape(text, x, y, setting)
				: (ink: Attributes) => this.#live(text, x, y, setting, ink);
		return (seam ? make({ ...seam }) : '') + make({ fill });
	}

	#shape(text: string, x: number, y: number, setting: Setting) {
		const d = this.type.outline(text, x, y, setting);
		return (ink: Attributes) => (d ? el('path', { ...ink, d }) : '');
	}

	#live(text: string, x: number, y: number, setting: Setting, ink: Attributes): string {
		const { face, size, anchor = 'start', tracking = 0 } = setting;
		const { stack, style, weight } = faces[face];
		// Letter-spacing also follows the last letter.
		const past = share[anchor] * tracking * size;
		return el(
			'text',
			{
				x: x + past,
				y,
				'font-family': stack,
				'font-size': size,
				'font-weight': weight,
				'font-style': style === 'italic' ? style : undefined,
				'text-anchor': anchor === 'start' ? undefined : anchor,
				'letter-spacing': tracking ? num(tracking * size) : undefined,
				...ink
			},
			escape(text)
		);
	}

	#note(text: string, x: number, y: number, setting: Setting): void {
		const { size, anchor = 'start' } = setting;
		const width = this.width(text, setting);
		const left = x - share[anchor] * width;
		const [top, bottom] = [y - size * 0.74, y + size * 0.22];
		this.boxes.push({ text, left, top, right: left + width, bottom, size });
	}
}
