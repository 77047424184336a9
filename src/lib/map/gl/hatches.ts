// https://maplibre.org/maplibre-style-spec/layers/#fill-pattern
import type { Map } from 'maplibre-gl';
import { hatches, hatchOf, hatchShapes, type Hatch } from '#lib/scene/hatches.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { imageOf, pixelRatio } from './images.ts';
import { patternLayer } from './style.ts';

const idOf = (hatch: Hatch) => `date-${hatch}`;

/** Writes the patterns of dates; their layers are made when they are first asked for, as each costs. */
export class Hatching {
	#map: Map;
	#shown = new globalThis.Map<UnitId, Hatch | null>();
	#looks: Scene['looks'] | null = null;
	#on = false;

	constructor(map: Map) {
		this.#map = map;
	}

	/** Shows or hides the patterns, as the scene asks. */
	show({ view, looks }: Scene): void {
		if (view.patterns) this.#make();
		if (view.patterns !== this.#on)
			for (const hatch of hatches)
				this.#map.setLayoutProperty(idOf(hatch), 'visibility', view.patterns ? 'visible' : 'none');
		this.#on = view.patterns;
		// The same array from one event to the next: a day between them writes nothing.
		if (!view.patterns || looks === this.#looks) return;
		this.#looks = looks;
		for (const look of looks) {
			const hatch = hatchOf(look);
			if ((this.#shown.get(look.id) ?? null) === hatch) continue;
			this.#shown.set(look.id, hatch);
			this.#map.setFeatureState({ source: 'units', id: look.id }, { hatch: hatch ?? '' });
		}
	}

	/** Forgets what was written: a restored context is bare. */
	reset(): void {
		this.#shown.clear();
		this.#looks = null;
		this.#on = false;
	}

	#make(): void {
		for (const hatch of hatches) {
			const id = idOf(hatch);
			if (!this.#map.hasImage(id))
				this.#map.addImage(id, imageOf(hatchShapes[hatch]), { pixelRatio });
			if (this.#map.getLayer(id)) continue;
			const state = ['coalesce', ['feature-state', 'hatch'], ''];
			this.#map.addLayer(patternLayer(id, ['case', ['==', state, hatch], 1, 0] as never), 'struck');
		}
	}
}
