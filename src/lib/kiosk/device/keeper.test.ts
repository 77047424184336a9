import { describe, expect, it } from 'vitest';
import { Keeper } from './keeper.mjs';
import { Watch } from './watch.mjs';

const good = {
	version: '1',
	frames: 600,
	date: '1932-07-25',
	renderer: 'svg' as const,
	phase: 'attract',
	errors: 0,
	uptime: 10
};

/** A keeper in a world of its own, whose clock is `world.at` and whose browsers are numbers. */
function keeping() {
	const world = { at: 0, lit: true, quiet: false, log: [] as string[] };
	const ends: ((reason: string) => void)[] = [];
	const watch = new Watch();
	const keeper = new Keeper(watch, {
		start: (onend) => {
			const pid = ends.push(onend);
			return { pid, end: async () => void world.log.push(`end ${pid}`) };
		},
		setAside: () => world.log.push('profile aside'),
		now: () => world.at,
		lit: () => world.lit,
		quiet: () => world.quiet,
		sleep: async (ms) => void (world.at += ms),
		log: () => {},
		giveUp: () => world.log.push('give up')
	});
	keeper.start();
	const fail = async (reason: string) => {
		ends.at(-1)?.(reason);
		await new Promise((done) => setImmediate(done));
	};
	const tick = async () => {
		keeper.tick();
		await new Promise((done) => setImmediate(done));
	};
	return { world, watch, keeper, ends, fail, tick };
}

describe('the keeper', () => {
	it('ends what is left of a browser before it starts the next', async () => {
		const { world, keeper, fail } = keeping();
		await fail('page crashed');
		expect(world.log).toEqual(['end 1']);
		expect(keeper.pid).toBe(2);
	});

	it('does not mind what an earlier browser says', async () => {
		const { keeper, ends, fail } = keeping();
		await fail('page crashed');
		ends[0]?.('browser ended');
		await new Promise((done) => setImmediate(done));
		expect(keeper.pid).toBe(2);
	});

	it('restarts a silent browser, but none whose screen is off', async () => {
		const { world, watch, keeper, tick } = keeping();
		watch.heard(0, good);
		world.lit = false;
		for (; world.at < 3_600_000; world.at += 1000) await tick();
		expect(keeper.pid).toBe(1);
		world.lit = true;
		world.at += 60_000;
		await tick();
		expect(keeper.pid).toBe(2);
		expect(watch.counts).toEqual({ silent: 1 });
	});

	it('puts the profile aside after three starts without a map, and gives up after six', async () => {
		const { world, fail } = keeping();
		for (let start = 1; start <= 6; start++) await fail('browser ended');
		const told = world.log.filter((line) => !line.startsWith('end'));
		expect(told).toEqual(['profile aside', 'give up']);
	});

	it('renews the browser once a night, in attract alone', async () => {
		const { world, watch, keeper, tick } = keeping();
		world.at = 21 * 3_600_000;
		watch.heard(world.at, { ...good, phase: 'active' });
		world.quiet = true;
		await tick();
		expect(keeper.pid).toBe(1);
		watch.heard(world.at, good);
		await tick();
		expect(keeper.pid).toBe(2);
		watch.heard(world.at, good);
		await tick();
		expect(keeper.pid).toBe(2);
	});

	it('starts nothing after it was stopped', async () => {
		const { world, keeper, fail } = keeping();
		await keeper.stop();
		await fail('browser ended (SIGKILL)');
		expect(world.log).toEqual(['end 1']);
		expect(keeper.alive()).toBe(true);
	});
});
