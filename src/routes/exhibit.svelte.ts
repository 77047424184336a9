import { parseDay } from '#lib/calendar/day.ts';
import { ranges } from '#lib/calendar/ranges.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { startDrift } from '#lib/kiosk/drift.ts';
import { watchHands } from '#lib/kiosk/hands.ts';
import { keep, readKept } from '#lib/kiosk/kept.ts';
import { showSequence } from '#lib/kiosk/sequence.ts';
import type { Settings } from '#lib/kiosk/settings.ts';
import { count, signal } from '#lib/kiosk/signals.ts';
import { keepSize } from '#lib/kiosk/size.ts';
import { Visit, type End, type Phase } from '#lib/kiosk/visit.svelte.ts';
import { extentOf } from '#lib/view/extent.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import type { Atlas } from './atlas.svelte.ts';
import { link } from './links.ts';
import { leave, visit as showStop } from './touring.ts';

/** The map as an exhibit: what its controls do, and what a visit leaves behind, which is nothing. */
export class Exhibit {
	readonly visit: Visit;
	/** The visitor's own wishes, which end with the visit. */
	large = $state(false);
	contrast = $state(false);
	/** True while the pamphlet's claim is read. */
	claim = $state(false);
	#atlas: Atlas;
	#settings: Settings;
	#lang: string;
	#sequence: (() => void) | null = null;

	constructor(atlas: Atlas, settings: Settings, lang: string) {
		this.#atlas = atlas;
		this.#settings = settings;
		this.#lang = lang;
		const kept = readKept();
		this.large = kept?.large ?? false;
		this.contrast = kept?.contrast ?? false;
		const playing = () => atlas.timeline.playing;
		this.visit = new Visit({ ...settings.idle, playing }, kept ? 'active' : 'attract');
	}

	/** Where a visit begins. */
	get beginning(): View {
		const view: View = { ...defaultView, mode: 'kiosk', ...extentIn(this.#settings) };
		return { ...view, day: parseDay(this.#settings.start ?? '') ?? extentOf(view).first };
	}

	/** Runs the exhibit; returns what ends it. */
	start(): () => void {
		const { visit } = this;
		const root = document.documentElement;
		const idle = () => visit.phase === 'attract' && signal('attract-idle');
		const timer = setInterval(idle, 60_000);
		let before: Phase | null = null;
		const follow = (phase: Phase) => {
			this.#follow(phase, before);
			before = phase;
		};
		if (visit.phase === 'attract') this.#reset();
		follow(visit.phase);
		const ends = [
			visit.onphase(follow),
			visit.onend((reason) => this.#end(reason)),
			visit.start(),
			watchHands(visit),
			keepSize(root, this.#settings.screen),
			startDrift(root),
			() => clearInterval(timer),
			() => this.#sequence?.()
		];
		return () => ends.forEach((end) => end());
	}

	/** Keeps what the page of another language has to know; called whenever one of it changes. */
	remember(): void {
		const { large, contrast } = this;
		keep(this.visit.phase === 'attract' ? null : { large, contrast });
	}

	play(): void {
		const { timeline } = this.#atlas;
		timeline.toggle();
		if (timeline.playing) count('play');
	}
	speak(tag: Language): void {
		count(`language:${tag}`);
		this.remember();
		location.replace(link(tag, '') + this.#atlas.search);
	}
	tour(stop: number): void {
		if (!this.#atlas.view.tour) count('tour');
		this.claim = false;
		showStop(this.#atlas, stop);
	}
	/** Ends the tour, and shows the whole map again. */
	async endTour(): Promise<void> {
		await leave(this.#atlas);
		this.#atlas.aim = { box: null };
	}
	/** Goes on into the years after 1933, or comes back from them. */
	lengthen(): void {
		const { timeline, view } = this.#atlas;
		const on = view.range === 1933;
		this.#atlas.setRange(on ? 1941 : 1933);
		if (!on) return;
		this.#atlas.go(ranges[1933].last);
		timeline.play();
	}
	toggleContrast(): void {
		this.contrast = !this.contrast;
	}

	#follow(phase: Phase, before: Phase | null): void {
		document.documentElement.dataset.visit = phase;
		const { timeline } = this.#atlas;
		if (phase === 'attract') {
			const drawn = () => document.querySelector('[data-map-ready="gl"]') !== null;
			this.#sequence ??= showSequence(timeline, drawn);
		} else if (before === 'attract') {
			this.#sequence?.();
			this.#sequence = null;
			this.#atlas.show(this.beginning);
			count('session');
		} else if (phase === 'active' && before === 'warn') count('warning-cancelled');
		this.remember();
		signal('phase', { phase });
	}

	#end(reason: End): void {
		if (reason === 'idle') count('idle-reset');
		this.#reset();
	}

	#reset(): void {
		const { timeline } = this.#atlas;
		this.large = this.contrast = this.claim = false;
		Object.assign(timeline, { speed: 1, pace: 'event', loop: false, reverse: false });
		this.#atlas.show(this.beginning);
		this.#atlas.aim = { box: null };
		this.#atlas.hush();
		keep(null);
		getSelection()?.removeAllRanges();
		(document.activeElement as HTMLElement | null)?.blur();
		scrollTo(0, 0);
		document.querySelectorAll('[data-kiosk-scroll]').forEach((area) => (area.scrollTop = 0));
		const { language } = this.#settings;
		if (this.#lang !== language) location.replace(`${link(language, '')}?mode=kiosk`);
	}
}

/** The range of the settings as the timeline knows it: to 1933, to 1941, or the year 1932 alone. */
function extentIn({ range }: Settings): Pick<View, 'range' | 'span'> {
	const { range: short, span } = defaultView;
	if (!range) return { range: short, span };
	const late = (parseDay(range.last) ?? 0) > ranges[1933].last;
	const narrow = range.first >= '1932-01-01' && range.last <= '1932-12-31';
	return { range: late ? 1941 : short, span: narrow ? '1932' : span };
}
