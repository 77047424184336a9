// https://maplibre.org/maplibre-gl-js/docs/API/classes/Map/
import { Map, type Point } from 'maplibre-gl';
import type { Camera } from '#lib/basemap/camera.ts';
import type { Detail } from '#lib/basemap/detail.ts';
import { points } from '#lib/basemap/points.ts';
import { colours } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { unit, type UnitId } from '#lib/states/registry.ts';
import { Hatching } from './hatches.ts';
import { patternImage, pixelRatio } from './images.ts';
import { Painter } from './paint.ts';
import { centreOf, toLngLat, zoomOf } from './plane.ts';
import { patterns, styleOf } from './style.ts';
import { nameWorker } from './worker.ts';

/** What a map needs, and whom it tells. */
export interface GlOptions {
	container: HTMLElement;
	detail: Detail;
	/** Where the map opens. */
	camera: Camera;
	scene: Scene;
	/** States have been drawn: pixels, not MapLibre's load event, which fires on a blank map too. */
	ondrawn(): void;
	/** WebGL is lost: nothing is drawn, and nothing can be. */
	onlost(): void;
	/** WebGL is back; `ondrawn` tells when the states are. */
	onrestored(): void;
}

/**
 * The map as MapLibre draws it. Throws where the browser has no WebGL 2. It moves only as it is told:
 * gestures and gentle moves are the same for the SVG, and so are not MapLibre's.
 */
export class GlMap {
	#map: Map;
	#painter: Painter;
	#hatching: Hatching;
	#camera: Camera;
	#options: GlOptions;
	#scene: Scene;
	#selected: UnitId | null = null;
	#drawn = false;

	constructor(options: GlOptions) {
		nameWorker();
		this.#options = options;
		this.#camera = options.camera;
		this.#scene = options.scene;
		const { container, detail } = options;
		this.#map = new Map({
			container,
			style: styleOf(detail),
			...this.#place(),
			// Where the map may go is decided before it is told to go there.
			transformConstrain: (center, zoom) => ({ center, zoom }),
			attributionControl: false,
			interactive: false,
			trackResize: false,
			renderWorldCopies: false,
			fadeDuration: 0,
			maxPitch: 0,
			canvasContextAttributes: { antialias: true }
		});
		this.#painter = new Painter(this.#map);
		this.#hatching = new Hatching(this.#map);
		this.#listen();
	}

	/** Shows a scene, with or without the short fade. */
	show(scene: Scene, fade: boolean): void {
		this.#scene = scene;
		if (!this.#map.getSource('units')) return;
		this.#painter.show(scene, fade && this.#drawn);
		this.#hatching.show(scene);
	}

	/** Brief emphasis on states that have just signed. */
	pulse(ids: readonly UnitId[]): void {
		if (this.#drawn) this.#painter.pulse(ids);
	}

	/** Outlines the state whose card is open. */
	select(id: UnitId | null): void {
		this.#selected = id;
		if (this.#map.getSource('units')) this.#painter.select(id);
	}

	/** Shows the plane through another camera, in the frame that is being drawn. */
	place(camera: Camera): void {
		if (camera === this.#camera) return;
		this.#camera = camera;
		this.#map.jumpTo(this.#place());
		// At once: names and discs over the map have already moved.
		if (this.#drawn) this.#map.redraw();
	}

	/** The container has a new size. */
	resize(): void {
		this.#map.resize();
		this.#map.jumpTo(this.#place());
	}

	/** The unit that is drawn at a pixel of the container. */
	unitAt(x: number, y: number): UnitId | null {
		if (!this.#drawn) return null;
		const id = this.#map.queryRenderedFeatures([x, y], { layers: ['units'] })[0]?.id;
		return typeof id === 'string' && unit(id) ? id : null;
	}

	/** Ends the map and frees its context. */
	remove(): void {
		this.#painter.stop();
		this.#map.remove();
	}

	#place() {
		const { clientWidth, clientHeight } = this.#options.container;
		return {
			center: toLngLat(centreOf(this.#camera, clientWidth, clientHeight)),
			zoom: zoomOf(this.#camera.k)
		};
	}

	#listen(): void {
		const map = this.#map;
		map.on('style.load', () => {
			for (const name of [...patterns, 'struck'] as const)
				if (!map.hasImage(name)) map.addImage(name, patternImage(name), { pixelRatio });
			this.#repaint();
		});
		map.on('render', () => this.#check());
		map.on('webglcontextlost', () => {
			this.#drawn = false;
			this.#painter.stop();
			this.#options.onlost();
		});
		// The states follow with the style, which is loaded anew.
		map.on('webglcontextrestored', () => this.#options.onrestored());
	}

	#repaint(): void {
		this.#painter.reset();
		this.#hatching.reset();
		this.#painter.show(this.#scene, false);
		this.#hatching.show(this.#scene);
		this.#painter.select(this.#selected);
	}

	// Reads a pixel of the frame being drawn: only there has the buffer not been cleared yet.
	#check(): void {
		const map = this.#map;
		if (this.#drawn || !map.isSourceLoaded('units')) return;
		const at = this.#probe();
		// So near to a coast or a border that no probe is seen: what has been asked for must be enough.
		if (!at && !map.areTilesLoaded()) return;
		if (at && !this.#painted(at)) return;
		this.#drawn = true;
		this.#options.ondrawn();
	}

	/** A pixel inside a unit, where one is in the window; null where none is. */
	#probe(): Point | null {
		const { clientWidth, clientHeight } = this.#options.container;
		const all = Object.values(points).flatMap(({ probes }) => probes);
		for (const probe of all) {
			const at = this.#map.project(toLngLat(probe));
			if (at.x > 2 && at.y > 2 && at.x < clientWidth - 2 && at.y < clientHeight - 2) return at;
		}
		return null;
	}

	#painted(at: Point): boolean {
		const map = this.#map;
		if (map.queryRenderedFeatures(at, { layers: ['units'] }).length === 0) return false;
		const gl = map.getCanvas().getContext('webgl2');
		const ratio = map.getPixelRatio();
		const pixel = new Uint8Array(4);
		const [x, y] = [at.x * ratio, map.getCanvas().height - at.y * ratio];
		gl?.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
		return pixel[3] === 255 && hex(pixel) !== colours.water;
	}
}

function hex([r = 0, g = 0, b = 0]: Uint8Array): string {
	return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
