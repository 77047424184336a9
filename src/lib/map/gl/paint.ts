// https://maplibre.org/maplibre-gl-js/docs/API/classes/Map/#setfeaturestate
import type { Map } from 'maplibre-gl';
import { blend } from '#lib/scene/palette.ts';
import type { Look, Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';

const fadeMs = 450;
const pulseMs = 1200;
const pulseWidth = 3.5;
const selectedWidth = 2;

interface Fade {
	from: string;
	to: string;
	start: number;
}

/** Writes scenes to a map's feature-state; keeps only what is needed to write no more than changed. */
export class Painter {
	#map: Map;
	#shown = new globalThis.Map<UnitId, { fill: string; pattern: string }>();
	#held: Scene['standings'] = null;
	#fades = new globalThis.Map<UnitId, Fade>();
	#pulse: { ids: readonly UnitId[]; start: number } | null = null;
	#selected: UnitId | null = null;
	#frame = 0;

	constructor(map: Map) {
		this.#map = map;
	}

	/** Shows a scene: at once, or with a short cross-fade of the units that change. */
	show(scene: Scene, fade: boolean): void {
		for (const look of scene.looks) this.#paint(look, fade);
		this.#hold(scene.standings);
		if (this.#fades.size > 0) this.#run();
	}

	/** Draws the reader's eye to states that have just signed. */
	pulse(ids: readonly UnitId[]): void {
		for (const id of this.#pulse?.ids ?? []) this.#outline(id, 0);
		this.#pulse = { ids, start: performance.now() };
		this.#run();
	}

	/** Outlines the state whose card is open; null for none. */
	select(id: UnitId | null): void {
		if (id === this.#selected) return;
		if (this.#selected) this.#stroke(this.#selected, 0);
		this.#selected = id;
		if (id) this.#stroke(id, selectedWidth);
	}

	/** Forgets what was written, so that the next scene is written whole: a restored context is bare. */
	reset(): void {
		this.#shown.clear();
		this.#held = null;
		this.#fades.clear();
		this.#pulse = null;
		this.#selected = null;
	}

	/** Stops drawing; the map is about to go. */
	stop(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
	}

	#paint({ id, fill, pattern }: Look, fade: boolean): void {
		const shown = this.#shown.get(id);
		if (shown?.fill === fill && shown.pattern === pattern) return;
		this.#shown.set(id, { fill, pattern });
		if (fade && shown && shown.fill !== fill) {
			const running = this.#fades.get(id);
			const now = performance.now();
			const from = running
				? blend(running.from, running.to, share(running.start, now))
				: shown.fill;
			this.#fades.set(id, { from, to: fill, start: now });
			this.#write(id, { pattern });
		} else {
			this.#fades.delete(id);
			this.#write(id, { fill, pattern });
		}
	}

	// The same map from one change to the next: a day between them writes nothing.
	#hold(standings: Scene['standings']): void {
		if (standings === this.#held) return;
		for (const [id, { rim, struck }] of standings ?? []) {
			const before = this.#held?.get(id);
			if (before?.rim !== rim) this.#map.setFeatureState({ source: 'rims', id }, { rim });
			if (before?.struck !== struck) this.#write(id, { struck: struck ? 1 : 0 });
		}
		this.#held = standings;
	}

	#run(): void {
		if (this.#frame) return;
		const step = (now: number) => {
			this.#frame = 0;
			for (const [id, fade] of this.#fades) {
				const done = share(fade.start, now);
				this.#write(id, { fill: blend(fade.from, fade.to, done) });
				if (done >= 1) this.#fades.delete(id);
			}
			this.#beat(now);
			if (this.#fades.size > 0 || this.#pulse) this.#run();
		};
		this.#frame = requestAnimationFrame(step);
	}

	#beat(now: number): void {
		if (!this.#pulse) return;
		const { ids, start } = this.#pulse;
		const t = Math.max(0, (now - start) / pulseMs);
		if (t >= 1) this.#pulse = null;
		for (const id of ids) this.#outline(id, t >= 1 ? 0 : pulseWidth * Math.sin(Math.PI * t));
	}

	#outline(id: UnitId, width: number): void {
		const least = id === this.#selected ? selectedWidth : 0;
		this.#stroke(id, Math.max(least, width));
	}

	#stroke(id: UnitId, outline: number): void {
		this.#map.setFeatureState({ source: 'outlines', id }, { outline });
	}

	#write(id: UnitId, state: Record<string, string | number>): void {
		this.#map.setFeatureState({ source: 'units', id }, state);
	}
}

function share(start: number, now: number): number {
	return Math.min(1, Math.max(0, (now - start) / fadeMs));
}
