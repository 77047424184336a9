// https://maplibre.org/maplibre-gl-js/docs/API/classes/Map/
import { LngLat, Map, type Point } from 'maplibre-gl';
import type { Camera } from '#lib/basemap/camera.ts';
import type { Detail } from '#lib/basemap/detail.ts';
import { home } from '#lib/basemap/frame.ts';
import { points } from '#lib/basemap/points.ts';
import { colours } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { unit, type UnitId } from '#lib/states/registry.ts';
import { patternImage, pixelRatio } from './images.ts';
import { Painter } from './paint.ts';
import { cameraAt, centreOf, fromLngLat, toLngLat, zoomOf } from './plane.ts';
import { patterns, styleOf } from './style.ts';
import { nameWorker } from './worker.ts';

/** Where the map was tapped or clicked, in pixels of its container. */
export interface Tap {
	x: number;
	y: number;
	touch: boolean;
}

/** What a map needs, and whom it tells. */
export interface GlOptions {
	container: HTMLElement;
	detail: Detail;
	/** Accessible name of the canvas, which the arrow keys, plus and minus move. */
	label: string;
	/** Where the map opens, and where a reset returns to. */
	home: Camera;
	scene: Scene;
	onmove(camera: Camera): void;
	/** States have been drawn: pixels, not MapLibre's load event, which fires on a blank map too. */
	ondrawn(): void;
	onlost(): void;
	onpick(id: UnitId | null, at: Tap): void;
	onhover(id: UnitId | null, at: { x: number; y: number }): void;
}

/** How far one can zoom in from the home view. */
export const zoomRange = 4;

/** The map as MapLibre draws it. Throws where the browser has no WebGL 2. */
export class GlMap {
	#map: Map;
	#painter: Painter;
	#home: Camera;
	#options: GlOptions;
	#scene: Scene;
	#selected: UnitId | null = null;
	#drawn = false;

	constructor(options: GlOptions) {
		nameWorker();
		this.#options = options;
		this.#home = options.home;
		this.#scene = options.scene;
		const { container, detail, label } = options;
		this.#map = new Map({
			container,
			style: styleOf(detail),
			...this.#place(options.home),
			transformConstrain: (at, zoom) => this.#constrain(at, zoom),
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			renderWorldCopies: false,
			fadeDuration: 0,
			maxPitch: 0,
			locale: { 'Map.Title': label },
			canvasContextAttributes: { antialias: true }
		});
		this.#map.touchZoomRotate.disableRotation();
		this.#map.keyboard.disableRotation();
		this.#painter = new Painter(this.#map);
		this.#listen();
	}

	/** Shows a scene, with or without the short fade. */
	show(scene: Scene, fade: boolean): void {
		this.#scene = scene;
		if (this.#map.getSource('units')) this.#painter.show(scene, fade && this.#drawn);
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

	/** The container has a new size, and with it another home view. */
	resize(camera: Camera): void {
		const athome = Math.abs(this.#map.getZoom() - zoomOf(this.#home.k)) < 0.01;
		this.#home = camera;
		this.#map.resize();
		if (athome) this.#map.jumpTo(this.#place(camera));
	}

	/** Zooms by a factor about the middle of the map. */
	zoomBy(factor: number, animate: boolean): void {
		const zoom = this.#map.getZoom() + Math.log2(factor);
		this.#map.easeTo({ zoom, animate, duration: 250 });
	}

	/** Returns to the whole map. */
	reset(animate: boolean): void {
		this.#map.easeTo({ ...this.#place(this.#home), animate, duration: 600 });
	}

	/** Ends the map and frees its context. */
	remove(): void {
		this.#painter.stop();
		this.#map.remove();
	}

	#place(camera: Camera) {
		const { clientWidth, clientHeight } = this.#options.container;
		return {
			center: toLngLat(centreOf(camera, clientWidth, clientHeight)),
			zoom: zoomOf(camera.k)
		};
	}

	// The home view's middle may be left by as much as the zoom has opened up, and no further.
	#constrain(at: LngLat, wanted: number) {
		const least = zoomOf(this.#home.k);
		const zoom = Math.min(least + zoomRange, Math.max(least, wanted));
		const [x, y] = fromLngLat([at.lng, at.lat]);
		const { clientWidth, clientHeight } = this.#options.container;
		const middle = centreOf(this.#home, clientWidth, clientHeight);
		const open = 1 - 2 ** (least - zoom);
		const slack = (home.width / 2) * open;
		const fall = (home.height / 2) * open;
		const shift: [number, number] = [home.x + home.width / 2, home.y + home.height / 2];
		// At home the offset of panels counts in full; zoomed in, the frame's own middle does.
		const mid = [0, 1].map((i) => (middle[i] ?? 0) * (1 - open) + (shift[i] ?? 0) * open);
		const clamp = (v: number, c = 0, r = 0) => Math.min(c + r, Math.max(c - r, v));
		const [lng, lat] = toLngLat([clamp(x, mid[0], slack), clamp(y, mid[1], fall)]);
		return { center: new LngLat(lng, lat), zoom };
	}

	#listen(): void {
		const map = this.#map;
		map.on('style.load', () => {
			for (const name of [...patterns, 'struck'] as const)
				if (!map.hasImage(name)) map.addImage(name, patternImage(name), { pixelRatio });
			this.#repaint();
		});
		map.on('render', () => this.#check());
		map.on('move', () => this.#tellCamera());
		map.on('webglcontextlost', () => {
			this.#drawn = false;
			this.#options.onlost();
		});
		map.on('webglcontextrestored', () => this.#repaint());
		map.on('mousemove', ({ point }) => this.#options.onhover(this.#unitAt(point), point));
		map.on('mouseout', ({ point }) => this.#options.onhover(null, point));
		map.on('click', ({ point, originalEvent }) => {
			const touch = (originalEvent as PointerEvent).pointerType === 'touch';
			this.#options.onpick(this.#unitAt(point), { x: point.x, y: point.y, touch });
		});
	}

	#unitAt(point: Point): UnitId | null {
		const id = this.#map.queryRenderedFeatures(point, { layers: ['units'] })[0]?.id;
		return typeof id === 'string' && unit(id) ? id : null;
	}

	#repaint(): void {
		this.#painter.reset();
		this.#painter.show(this.#scene, false);
		this.#painter.select(this.#selected);
	}

	#tellCamera(): void {
		const { clientWidth, clientHeight } = this.#options.container;
		const { lng, lat } = this.#map.getCenter();
		this.#options.onmove(
			cameraAt(fromLngLat([lng, lat]), this.#map.getZoom(), clientWidth, clientHeight)
		);
	}

	// Reads a pixel of the frame being drawn: only there has the buffer not been cleared yet.
	#check(): void {
		const map = this.#map;
		if (this.#drawn || !map.isSourceLoaded('units')) return;
		const probe = points['germany']?.probes[0];
		if (!probe) return;
		const at = map.project(toLngLat(probe));
		if (map.queryRenderedFeatures(at, { layers: ['units'] }).length === 0) return;
		const gl = map.getCanvas().getContext('webgl2');
		const ratio = map.getPixelRatio();
		const pixel = new Uint8Array(4);
		const [x, y] = [at.x * ratio, map.getCanvas().height - at.y * ratio];
		gl?.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
		if (pixel[3] !== 255 || hex(pixel) === colours.water) return;
		this.#drawn = true;
		this.#tellCamera();
		this.#options.ondrawn();
	}
}

function hex([r = 0, g = 0, b = 0]: Uint8Array): string {
	return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
