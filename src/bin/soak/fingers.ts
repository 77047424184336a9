import type { CDPSession } from '@playwright/test';
import { answered } from './answered.ts';
import type { Random } from './random.ts';

/** A point of the page, in pixels. */
export type Point = readonly [x: number, y: number];

type Kind = 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel';

/** The most fingers that touch screens tell apart. */
const most = 10;

/** Real touches, as Chromium has them from a screen: up to ten fingers, each lifted when it likes. */
export class Fingers {
	#client: CDPSession;
	#down = new Map<number, Point>();
	/** Touches so far: fingers that were put down. */
	count = 0;

	constructor(client: CDPSession) {
		this.#client = client;
	}

	get held(): readonly number[] {
		return [...this.#down.keys()];
	}

	/** One finger touches a point and is lifted. */
	async tap(at: Point): Promise<void> {
		await this.put(0, at);
		await this.lift(0);
	}

	/** One finger is drawn from point to point. */
	async draw(points: readonly Point[]): Promise<void> {
		const [first, ...more] = points;
		if (!first) return;
		await this.put(0, first);
		for (const point of more) await this.slide([[0, point]]);
		await this.lift(0);
	}

	async put(id: number, at: Point): Promise<void> {
		if (this.#down.has(id)) return;
		this.#down.set(id, at);
		this.count++;
		await this.#send('touchStart', this.held);
	}

	async slide(moves: readonly (readonly [id: number, to: Point])[]): Promise<void> {
		for (const [id, to] of moves) if (this.#down.has(id)) this.#down.set(id, to);
		if (this.#down.size) await this.#send('touchMove', this.held);
	}

	async lift(id: number): Promise<void> {
		if (!this.#down.has(id)) return;
		await this.#send('touchEnd', [id]);
		this.#down.delete(id);
	}

	/** All are lifted, or taken away by the browser. */
	async leave(cancelled = false): Promise<void> {
		if (!this.#down.size) return;
		this.#down.clear();
		await this.#send(cancelled ? 'touchCancel' : 'touchEnd', []);
	}

	/** Many hands at once for some moves: fingers come, wander and go in any order. */
	async many(random: Random, moves: number, anywhere: () => Point): Promise<void> {
		for (let i = 0; i < moves; i++) {
			const id = random.below(most);
			if (!this.#down.has(id)) await this.put(id, anywhere());
			else if (random.once(3)) await this.lift(id);
			else await this.slide(this.held.map((each) => [each, near(this.#down.get(each)!, random)]));
		}
		await this.leave(random.once(4));
	}

	// A start and a move name every finger that is down, an end those that are lifted, or none for all.
	async #send(type: Kind, ids: readonly number[]): Promise<void> {
		const touchPoints = ids.map((id) => {
			const [x, y] = this.#down.get(id) ?? [0, 0];
			return { id, x, y };
		});
		await answered(this.#client.send('Input.dispatchTouchEvent', { type, touchPoints }));
	}
}

function near([x, y]: Point, random: Random): Point {
	const by = () => (random.next() - 0.5) * 240;
	return [Math.max(0, x + by()), Math.max(0, y + by())];
}
