import type { Camera } from '#lib/basemap/camera.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { UnitId } from '#lib/states/registry.ts';
import type { LastingMap } from './gl/lasting.ts';
import { calm } from '#lib/ui/motion.ts';

/** What the take-over asks of the map, and whom it tells. */
export interface TakeoverOptions {
	scene(): Scene;
	playing(): boolean;
	camera(): Camera | null;
	/** True while the whole map is shown, for which the SVG is enough. */
	athome(): boolean;
	onproblem(key: string, args?: Record<string, string>): void;
}

/**
 * MapLibre's taking over from the SVG: when it starts, what it is told, and when it gives the map back.
 * Its start blocks a slow machine for a second, so it waits for an idle moment outside a playback,
 * or for the first look from nearer.
 */
export class Takeover {
	#active = $state(false);
	#available = $state(true);
	/** The system forces its own colours, which no canvas follows: the map is the SVG's again. */
	#forced = $state(false);
	/** States whose outline pulses, and how often that has been: the same ones may pulse again. */
	pulsing = $state.raw<{ ids: readonly UnitId[]; turn: number }>({ ids: [], turn: 0 });
	/** The element that MapLibre draws in. */
	host = $state.raw<HTMLElement | undefined>();

	#options: TakeoverOptions;
	#map: LastingMap | null = null;
	#starting: Promise<void> | null = null;
	#ended = false;

	constructor(options: TakeoverOptions) {
		this.#options = options;
	}

	/** True while MapLibre's pixels are what the reader sees. */
	get active(): boolean {
		return this.#active && !this.#forced;
	}

	/** Watches for the moment to start; returns what ends everything. */
	start(): () => void {
		const colours = matchMedia('(forced-colors: active)');
		const force = () => (this.#forced = colours.matches);
		force();
		colours.addEventListener('change', force);
		const timer = setInterval(() => {
			if (!this.#options.playing() && !this.#forced)
				whenIdle(() => !this.#options.playing() && void this.take());
		}, 1200);
		const stopTimer = $effect.root(() => {
			$effect(() => {
				if (this.#active || !this.#available) clearInterval(timer);
			});
			$effect(() => this.#follow());
			$effect(() => {
				const camera = this.#options.camera();
				if (camera) this.#map?.place(camera);
				if (!this.#options.athome() && !this.#forced) void this.take();
			});
		});
		return () => {
			this.#ended = true;
			clearInterval(timer);
			colours.removeEventListener('change', force);
			stopTimer();
			this.#map?.remove();
		};
	}

	/** Starts MapLibre, once; resolves when it has been set up or cannot be. */
	take(): Promise<void> {
		if (this.#forced) return Promise.resolve();
		this.#starting ??= this.#load();
		return this.#starting;
	}

	/** Emphasises states that have just signed, once. */
	pulse(ids: readonly UnitId[]): void {
		if (calm()) return;
		this.#map?.pulse(ids);
		this.pulsing = { ids, turn: this.pulsing.turn + 1 };
	}

	/** The container has another size. */
	resize(): void {
		this.#map?.resize();
	}

	/** The unit that MapLibre draws at a pixel of the map. */
	unitAt(x: number, y: number): UnitId | null {
		return this.#map?.unitAt(x, y) ?? null;
	}

	#follow(): void {
		const scene = this.#options.scene();
		this.#map?.show(scene, !calm());
		this.#map?.select(scene.view.state);
	}

	async #load(): Promise<void> {
		if (!this.#options.camera() || !this.host) {
			this.#starting = null;
			return;
		}
		try {
			const [{ LastingMap }, { loadDetail }] = await Promise.all([
				import('./gl/lasting.ts'),
				import('#lib/basemap/detail.ts')
			]);
			const detail = await loadDetail();
			const camera = this.#options.camera();
			if (this.#ended || !this.host || !camera) return;
			this.#map = new LastingMap({
				container: this.host,
				detail,
				camera,
				scene: this.#options.scene(),
				ondrawn: () => (this.#active = true),
				onlost: () => (this.#active = false)
			});
		} catch (error) {
			this.#available = false;
			if (!webgl()) this.#options.onproblem('map.no-gl');
			else this.#options.onproblem('map.broken', { reason: String((error as Error).message) });
		}
	}
}

function webgl(): boolean {
	return document.createElement('canvas').getContext('webgl2') !== null;
}

function whenIdle(task: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
	else setTimeout(task, 200);
}
