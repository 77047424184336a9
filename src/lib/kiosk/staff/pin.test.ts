import { describe, expect, it } from 'vitest';
import { settingsOf } from '../settings.ts';
import { isPin } from './pin.ts';
import { Tries } from './tries.ts';

// npm run pin -- 482913
const kept =
	'pbkdf2-sha256$600000$W2Fw2ZzekgsqudSmAnAYzA==$1YzdUdn/mzF0nuNmaRiCykYStEOwI2/3VvUSbe+qnns=';

/** A storage in memory, which may be refused. */
function storage(refused = false) {
	const held = new Map<string, string>();
	const use = <T>(task: () => T): T => {
		if (refused) throw new DOMException('no', 'QuotaExceededError');
		return task();
	};
	return {
		held,
		getItem: (key: string) => use(() => held.get(key) ?? null),
		setItem: (key: string, text: string) => use(() => void held.set(key, text)),
		removeItem: (key: string) => use(() => void held.delete(key))
	};
}

describe('the PIN', () => {
	it('is known by the hash that npm run pin prints, which kiosk.json takes', async () => {
		expect(settingsOf(JSON.stringify({ pin: kept })).settings.pin).toBe(kept);
		expect(await isPin('482913', kept)).toBe(true);
		expect(await isPin('482914', kept)).toBe(false);
		expect(await isPin('', kept)).toBe(false);
	});
});

describe('wrong PINs', () => {
	it('lock the pad at the fifth for five minutes, also after a reload', () => {
		let now = 1_000_000_000_000;
		const held = storage();
		const load = () => new Tries(held, () => now);
		const tries = load();
		for (let left = 4; left >= 0; left--) {
			expect(tries.locked).toBe(0);
			tries.begin();
			expect(tries.left).toBe(left);
		}
		expect([tries.locked, load().locked]).toEqual([300_000, 300_000]);
		now += 299_999;
		expect(load().locked).toBe(1);
		now += 1;
		expect(load().locked).toBe(0);
		// Then there are five again.
		tries.begin();
		expect([tries.left, load().left]).toEqual([4, 4]);
	});

	it('are forgotten after a right one, and after half an hour', () => {
		let now = 1_000_000_000_000;
		const held = storage();
		const tries = new Tries(held, () => now);
		for (let i = 0; i < 4; i++) tries.begin();
		now += 30 * 60_000;
		tries.begin();
		expect(tries.left).toBe(4);
		tries.clear();
		expect([tries.left, held.held.size]).toEqual([5, 0]);
	});

	it('lock for no longer where the clock is set back', () => {
		let now = 1_000_000_000_000;
		const tries = new Tries(storage(), () => now);
		for (let i = 0; i < 5; i++) tries.begin();
		now -= 86_400_000;
		expect(tries.locked).toBe(300_000);
		now += 300_000;
		expect(tries.locked).toBe(0);
	});

	it('are counted where nothing can be kept, and whatever was kept', () => {
		const tries = new Tries(storage(true), () => 0);
		for (let i = 0; i < 5; i++) tries.begin();
		expect(tries.locked).toBe(300_000);
		tries.clear();
		const odd = storage();
		for (const text of ['{', 'null', '{"wrong":"5","at":1}', '[]']) {
			odd.held.set('pact-atlas:pin', text);
			expect(new Tries(odd, () => 0).left).toBe(5);
		}
	});
});
