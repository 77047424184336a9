import type { Browser } from '@playwright/test';
import { Exhibit } from './exhibit.ts';
import { loseContext } from './losses.ts';
import { monkey } from './monkey.ts';
import { Problems } from './problems.ts';
import { Random } from './random.ts';
import type { Result } from './report.ts';
import { warmed, type Sample } from './slope.ts';
import type { Lasting } from './valid.ts';
import { rest, visit } from './visit.ts';

/** How long, how often and how. */
export interface Plan {
	/** Real minutes, and visits, after which no other visit begins. */
	minutes: number;
	visits: number;
	/** Random touches after the visits. */
	touches: number;
	seed: number;
	/** Take WebGL away once an hour of the exhibit's time. */
	gl: boolean;
	/** Visits from one measurement to the next, and those of a new page that are not measured. */
	every: number;
	warm: number;
	/** Visits on one page before some in other languages, each of which loads a page. */
	stretch: number;
}

/** The plan of a run that nobody has said anything about. */
export const usual: Plan = {
	...{ minutes: 10, visits: Infinity, touches: 0, seed: 1932, gl: false },
	...{ every: 10, warm: 20, stretch: 1995 }
};

/** Visits in other languages after a stretch. */
const abroad = 5;
const hour = 3_600_000;

/** Visitors, and then hands anywhere; what was measured, and what went wrong. */
export async function soak(
	browser: Browser,
	address: string,
	plan: Plan,
	tell: (text: string) => void
): Promise<{ result: Result; problems: readonly string[] }> {
	const problems = new Problems(tell);
	const exhibit = await Exhibit.open(browser, address, problems);
	const { entries } = await exhibit.look();
	const run = new Run(exhibit, plan, { origin: new URL(address).origin, entries }, tell);
	await run.visits();
	if (plan.touches)
		await monkey(exhibit, new Random(plan.seed), plan.touches, run.lasting, (count) =>
			tell(`${count} touches, ${problems.count} errors`)
		);
	await exhibit.close();
	return { result: run.result, problems: problems.texts };
}

class Run {
	readonly lasting: Lasting;
	#exhibit: Exhibit;
	#plan: Plan;
	#tell: (text: string) => void;
	#random: Random;
	#samples: Sample[] = [];
	#visits = 0;
	#losses = 0;
	#lostAt = 0;

	constructor(exhibit: Exhibit, plan: Plan, lasting: Lasting, tell: (text: string) => void) {
		[this.#exhibit, this.#plan, this.lasting, this.#tell] = [exhibit, plan, lasting, tell];
		this.#random = new Random(plan.seed);
	}

	get result(): Result {
		const { fingers, passed, loads, problems } = this.#exhibit;
		return {
			...{ visits: this.#visits, losses: this.#losses, loads },
			...{ touches: fingers.count, hours: passed / hour, problems: problems.count },
			samples: warmed(this.#samples, this.#plan.warm)
		};
	}

	/** Visits until the time or the number is over; a visit that goes wrong is told, and the next comes. */
	async visits(): Promise<void> {
		const { minutes, visits, every, stretch } = this.#plan;
		const end = performance.now() + minutes * 60_000;
		while (this.#visits < visits && performance.now() < end) {
			const away = this.#visits % (stretch + abroad) >= stretch;
			await visit(this.#exhibit, this.#random, away).catch((error: Error) =>
				this.#exhibit.problems.add(`visit ${this.#visits}: ${error.message}`)
			);
			this.#visits++;
			await rest(this.#exhibit, this.lasting);
			if (this.#plan.gl) await this.#lose();
			if (this.#visits % every === 0) await this.#measure();
		}
	}

	async #measure(): Promise<void> {
		const { page, loads, problems } = this.#exhibit;
		await page.waitForTimeout(50);
		const memory = await this.#exhibit.memory();
		this.#samples.push({ visits: this.#visits, page: loads, ...memory });
		const { heap, data, nodes, listeners } = memory;
		const mega = (bytes: number) => (bytes / 1e6).toFixed(2);
		this.#tell(
			`${this.#visits} visits, ${mega(heap)} MB (${mega(data)} without code), ${nodes} nodes, ` +
				`${listeners} listeners, ${this.#losses} losses, ${problems.count} errors`
		);
	}

	async #lose(): Promise<void> {
		if (this.#exhibit.passed - this.#lostAt < hour) return;
		const giveBack = this.#losses % 2 === 0;
		if (!(await loseContext(this.#exhibit, giveBack))) return;
		this.#losses++;
		this.#lostAt = this.#exhibit.passed;
	}
}
