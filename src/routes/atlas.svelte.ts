import type { RangeId } from '#lib/calendar/ranges.ts';
import type { Life } from '#lib/scene/life.ts';
import type { Box } from '#lib/tour/stops.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { unit, type UnitId } from '#lib/states/registry.ts';
import { Timeline } from '#lib/timeline/timeline.svelte.ts';
import { readView, writeView, type Notice } from '#lib/view/address.ts';
import { widened } from '#lib/view/extent.ts';
import { defaultView, type Basis, type View } from '#lib/view/view.ts';

/** What the page shows: the view, of which the timeline keeps the day, and the scene that follows. */
export class Atlas {
	#rest = $state.raw<Omit<View, 'day'>>(defaultView);
	/** Parts of the address that could not be followed, and problems of the machine. */
	notices = $state.raw<{ key: string; args: Notice['args'] | Record<string, string> }[]>([]);
	#life = $state.raw<Life | null>(null);
	/** Where the tour wants the reader to look. */
	aim = $state.raw<{ box: Box | null } | null>(null);
	/** True once the reader has looked elsewhere. */
	strayed = $state(false);
	#strong = $state(false);
	readonly timeline = new Timeline(
		() => ({ ...this.#rest, after: this.#life?.after }),
		defaultView.day
	);
	readonly view: View = $derived({ ...this.#rest, day: this.timeline.day });
	readonly scene = $derived(
		sceneOf(this.#strong ? { ...this.view, patterns: true } : this.view, this.#life)
	);

	/** Takes the view of an address. */
	read(search: string): void {
		const { view, notices } = readView(search);
		this.#rest = view;
		this.timeline.set(view.day);
		this.notices = notices;
	}

	/** The address of the view shown. */
	get search(): string {
		return writeView(this.view);
	}

	/** Opens a state's card, or closes it; land that is not a unit closes it too. */
	pick(id: UnitId | null): void {
		this.#rest = { ...this.#rest, state: id && unit(id) ? id : null };
	}

	/** Chooses the date that colours a state. */
	setBasis(basis: Basis): void {
		this.#rest = { ...this.#rest, basis };
	}

	/** Extends the timeline into the aftermath, or ends it with 1933. */
	setRange(range: RangeId): void {
		this.#rest = { ...this.#rest, range, span: 'whole' };
		this.timeline.set(this.timeline.day);
	}

	/** Shows another view in these respects. */
	show({ day, ...rest }: Partial<View>): void {
		this.#rest = { ...this.#rest, ...rest };
		if (day !== undefined) this.timeline.set(day);
	}

	/** Adds what was loaded later: the status of every treaty, and the events after 1933. */
	enrich(life: Life): void {
		this.#life = life;
	}

	/** Stretches the axis or makes it true to the calendar, zooms it to 1932 or shows every year. */
	change(part: Partial<Pick<View, 'axis' | 'span'>>): void {
		this.#rest = { ...this.#rest, ...part };
		this.timeline.set(this.timeline.day);
	}

	/** Shows a day of the record, in a range and span that hold it. */
	go(day: number): void {
		this.#rest = { ...this.#rest, ...widened(this.#rest, day) };
		this.timeline.set(day);
	}

	/** Tells dates by patterns besides their colours, or no longer. */
	setPatterns(patterns: boolean): void {
		this.#rest = { ...this.#rest, patterns };
	}

	/** The reader's system asks for strong contrast: patterns are shown, though not kept in the address. */
	setStrong(strong: boolean): void {
		this.#strong = strong;
	}

	/** Says something to the reader, once. */
	tell(key: string, args: Record<string, string> = {}): void {
		if (!this.notices.some((notice) => notice.key === key))
			this.notices = [...this.notices, { key, args }];
	}

	/** Takes back everything that was said. */
	hush(): void {
		this.notices = [];
	}
}
