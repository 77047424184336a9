import type { Camera } from '#lib/basemap/camera.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import type { GlMap, Tap } from './gl/gl.ts';

/** What the take-over asks of the map, and whom it tells. */
export interface TakeoverOptions {
	scene(): Scene;
	playing(): boolean;
	home(): Camera | null;
	/** What the canvas is called for those who do not see it. */
	label: string;
	onpick(id: UnitId | null, at: Tap): void;
	onhover(id: UnitId | null, at: { x: number; y: number }): void;
	onproblem(key: string, args?: Record<string, string>): void;
}

/**
 * MapLibre's taking over from the SVG: when it starts, what it is told, and when it gives the map back.
 * Its start blocks a slow machine for a second, so it waits for an idle moment outside a playback,
 * or for the first wish to zoom.
 */
export class Takeover {
	/** True while MapLibre's pixels are what the reader sees. */
	active = $state(false);
	/** False once it is known that this browser cannot draw with WebGL. */
	available = $state(true);
	/** MapLibre's camera while it is active. */
	camera = $state.raw<Camera | null>(null);
	/** States whose outline pulses, and how often that has been: the same ones may pulse again. */
	pulsing = $state.raw<{ ids: readonly UnitId[]; turn: number }>({ ids: [], turn: 0 });
	/** The element that MapLibre draws in. */
	host = $state.raw<HTMLElement | undefined>();

	#options: TakeoverOptions;
	#map: GlMap | null = null;
	#starting: Promise<void> | null = null;
	#ended = false;

	constructor(options: TakeoverOptions) {
		this.#options = options;
	}

	/** Watches for the moment to start; returns what ends everything. */
	start(container: HTMLElement): () => void {
		const wish = () => void this.take();
		const wishes = ['wheel', 'pointerdown'] as const;
		for (const name of wishes)
			container.addEventListener(name, wish, { passive: true, once: true });
		const timer = setInterval(() => {
			if (!this.#options.playing()) whenIdle(() => !this.#options.playing() && void this.take());
		}, 1200);
		const stopTimer = $effect.root(() => {
			$effect(() => {
				if (this.active || !this.available) clearInterval(timer);
			});
			$effect(() => this.#follow());
		});
		return () => {
			this.#ended = true;
			clearInterval(timer);
			stopTimer();
			for (const name of wishes) container.removeEventListener(name, wish);
			this.#map?.remove();
		};
	}

	/** Starts MapLibre, once; resolves when it has been set up or cannot be. */
	take(): Promise<void> {
		this.#starting ??= this.#load();
		return this.#starting;
	}

	/** Zooms about the middle, starting MapLibre first where it has not been. */
	async zoomBy(factor: number): Promise<void> {
		await this.take();
		this.#map?.zoomBy(factor, !calm());
	}

	/** Shows the whole map again. */
	reset(): void {
		this.#map?.reset(!calm());
	}

	/** Emphasises states that have just signed, once. */
	pulse(ids: readonly UnitId[]): void {
		if (calm()) return;
		this.#map?.pulse(ids);
		this.pulsing = { ids, turn: this.pulsing.turn + 1 };
	}

	/** The container has another size. */
	resize(home: Camera): void {
		this.#map?.resize(home);
	}

	#follow(): void {
		const scene = this.#options.scene();
		this.#map?.show(scene, !calm());
		this.#map?.select(scene.view.state);
	}

	async #load(): Promise<void> {
		const home = this.#options.home();
		if (!home || !this.host) return;
		try {
			const [{ GlMap }, { loadDetail }] = await Promise.all([
				import('./gl/gl.ts'),
				import('#lib/basemap/detail.ts')
			]);
			const detail = await loadDetail();
			if (this.#ended || !this.host) return;
			this.#map = new GlMap({
				container: this.host,
				detail,
				label: this.#options.label,
				home: this.#options.home() ?? home,
				scene: this.#options.scene(),
				onmove: (camera) => (this.camera = camera),
				ondrawn: () => (this.active = true),
				onlost: () => {
					this.active = false;
					this.camera = null;
				},
				onpick: (id, at) => this.#options.onpick(id, at),
				onhover: (id, at) => this.#options.onhover(id, at)
			});
		} catch (error) {
			this.available = false;
			if (!webgl()) this.#options.onproblem('map.no-gl');
			else this.#options.onproblem('map.broken', { reason: String((error as Error).message) });
		}
	}
}

function calm(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function webgl(): boolean {
	return document.createElement('canvas').getContext('webgl2') !== null;
}

function whenIdle(task: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
	else setTimeout(task, 200);
}
