import type { Camera } from '#lib/basemap/camera.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import { GlMap, type GlOptions } from './gl.ts';
import { Losses, patience } from './losses.ts';

/** What a lasting map needs: as a map, but that WebGL comes back is its own affair. */
export type LastingOptions = Omit<GlOptions, 'onrestored'>;

/**
 * MapLibre's map that outlives its WebGL. When that is lost, `onlost` is told, and the browser has some
 * seconds to give it back; then the map is made anew, with the scene and the camera of that moment; and
 * `ondrawn` is told again. After repeated losses there is no map any more. Throws at first as a map does.
 */
export class LastingMap {
	#options: LastingOptions;
	#map: GlMap | null;
	#selected: UnitId | null = null;
	#losses = new Losses();
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(options: LastingOptions) {
		this.#options = { ...options };
		this.#map = this.#make();
	}

	/** Shows a scene, with or without the short fade. */
	show(scene: Scene, fade: boolean): void {
		this.#options.scene = scene;
		this.#map?.show(scene, fade);
	}

	/** Brief emphasis on states that have just signed. */
	pulse(ids: readonly UnitId[]): void {
		this.#map?.pulse(ids);
	}

	/** Outlines the state whose card is open. */
	select(id: UnitId | null): void {
		this.#selected = id;
		this.#map?.select(id);
	}

	/** Shows the plane through another camera. */
	place(camera: Camera): void {
		this.#options.camera = camera;
		this.#map?.place(camera);
	}

	/** The container has a new size. */
	resize(): void {
		this.#map?.resize();
	}

	/** The unit that is drawn at a pixel of the container. */
	unitAt(x: number, y: number): UnitId | null {
		return this.#map?.unitAt(x, y) ?? null;
	}

	/** Ends the map and frees its context. */
	remove(): void {
		clearTimeout(this.#waiting);
		this.#drop();
	}

	#make(): GlMap {
		const map = new GlMap({
			...this.#options,
			onlost: () => this.#lost(),
			onrestored: () => clearTimeout(this.#waiting)
		});
		map.select(this.#selected);
		return map;
	}

	#lost(): void {
		this.#options.onlost();
		clearTimeout(this.#waiting);
		const given = this.#losses.count(performance.now());
		// Not within MapLibre's own answer to the loss.
		this.#waiting = setTimeout(() => this.#renew(given), given ? 0 : patience);
	}

	#renew(given: boolean): void {
		this.#drop();
		if (given) return;
		try {
			this.#map = this.#make();
		} catch {
			this.#lost();
		}
	}

	#drop(): void {
		try {
			this.#map?.remove();
		} catch {
			// MapLibre takes down what went with the context.
		}
		this.#map = null;
		this.#options.container.replaceChildren();
	}
}
