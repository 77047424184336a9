import { spawn, type ChildProcess } from 'node:child_process';
import type { Display } from './display.ts';
import { histogram, isDrawn, likeness, type Histogram } from './drawing.ts';
import { replaced, strike, type Fault } from './fault.ts';

/** What the supervisor tells of its watch. */
interface Status {
	run: number;
	silent: number;
	born: boolean;
	pid: number;
	restarts: Record<string, number>;
}

/** Where the site and the browser are, and after how many seconds of silence the browser is restarted. */
export interface Setup {
	site: string;
	profile: string;
	browser: string;
	port: number;
	silence: number;
}

const script = 'src/lib/kiosk/device/supervisor.mjs';
/** Longest wait for a map, in ms: what takes longer has failed, whatever the limit. */
const longest = 240_000;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A supervisor at work on a screen, to which faults are let happen. */
export class Trial {
	#child: ChildProcess;
	#usual: Histogram = new Map();
	/** What the screen showed when another process was first seen: only a later picture is its work. */
	#left: Buffer | null = null;
	/** Whether the screen has been seen without the map since the fault, as it is between two browsers. */
	#dark = false;

	constructor(
		private readonly display: Display,
		private readonly setup: Setup
	) {
		const { site, profile, browser, port, silence } = setup;
		const options = { site, profile, browser, port, silence, own: profile, ...display };
		const names = ['site', 'profile', 'browser', 'port', 'silence', 'own', 'platform'] as const;
		const args = names.map((name) => `--${name}=${options[name]}`);
		this.#child = spawn(process.execPath, [script, ...args, '--software'], {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...display.env }
		});
	}

	/** Waits for the first map that also beats, and for a still start; gives the seconds to the map. */
	async begin(): Promise<number> {
		const from = performance.now();
		const seconds = await this.#until(from, async () => isDrawn(await this.colours()));
		await this.#until(from, async () => (await this.status()).born);
		await pause(5000);
		this.#usual = await this.colours();
		return seconds;
	}

	/** Lets a fault happen; gives the seconds until a map is drawn again by a browser that beats. */
	async after(fault: Fault): Promise<number> {
		const { pid } = await this.status();
		const before = this.restarts(await this.status());
		const from = performance.now();
		const struck = strike(fault, pid);
		this.#left = null;
		this.#dark = false;
		const seconds = await this.#until(from, () => this.#recovered(fault, struck, pid));
		// The next fault comes to an exhibit that is well: its watch has heard it again.
		await this.#until(from, async () => (await this.status()).born);
		const restarts = this.restarts(await this.status()) - before;
		if (restarts !== (fault === 'gpu' ? 0 : 1))
			throw new Error(`The browser was restarted ${restarts} times after: ${fault}.`);
		return seconds;
	}

	async #recovered(fault: Fault, struck: readonly number[], group: number): Promise<boolean> {
		const picture = await this.display.picture();
		const drawn = picture !== null && likeness(this.#usual, histogram(picture)) > 0.7;
		this.#dark ||= !drawn;
		if (!drawn) return false;
		if (fault !== 'gpu') {
			const { pid } = await this.status();
			return this.#dark && pid !== 0 && pid !== group;
		}
		if (!replaced(fault, struck, group)) return false;
		this.#left ??= picture.data;
		return !this.#left.equals(picture.data);
	}

	async #until(from: number, done: () => Promise<boolean>): Promise<number> {
		while (!(await done().catch(() => false))) {
			if (performance.now() - from > longest) throw new Error('No map came back.');
			if (this.#child.exitCode !== null) throw new Error('The supervisor has ended.');
			await pause(200);
		}
		return (performance.now() - from) / 1000;
	}

	private restarts({ restarts }: Status): number {
		return Object.values(restarts).reduce((sum, count) => sum + count, 0);
	}

	private async colours(): Promise<Histogram> {
		const picture = await this.display.picture();
		return picture ? histogram(picture) : new Map();
	}

	private async status(): Promise<Status> {
		const answer = await fetch(`http://127.0.0.1:${this.setup.port}/beat`);
		return (await answer.json()) as Status;
	}

	/** Ends the supervisor, which ends its browser. */
	async end(): Promise<void> {
		const { exitCode } = this.#child;
		if (exitCode !== null) return;
		const gone = new Promise((done) => this.#child.once('exit', done));
		this.#child.kill('SIGTERM');
		await gone;
	}
}
