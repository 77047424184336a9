import { describe, expect, it } from 'vitest';
import { sceneOf } from '#lib/scene/scene.ts';
import { units } from '#lib/states/registry.ts';
import { defaultView } from '#lib/view/view.ts';
import { walkOrder, walkTo } from './walk.ts';

describe('the walk over the map', () => {
	it('goes through the signatories as they signed, then through every other unit once', () => {
		const scene = sceneOf(defaultView);
		const order = walkOrder(scene, (id) => id);
		expect(order.slice(0, 4)).toEqual(scene.events.slice(0, 4).map(({ state }) => state));
		expect([...order].sort()).toEqual(units.map(({ id }) => id).sort());
		const rest = order.slice(scene.events.length);
		expect(rest).toEqual([...rest].sort((a, b) => a.localeCompare(b)));
	});

	it('stops at its ends, and follows a letter round', () => {
		const names = ['Turkey', 'Latvia', 'Lithuania', 'Albania'];
		expect(walkTo('ArrowLeft', 0, names)).toBe(0);
		expect(walkTo('ArrowDown', 0, names)).toBe(1);
		expect(walkTo('End', 0, names)).toBe(3);
		expect(walkTo('l', 1, names)).toBe(2);
		expect(walkTo('L', 2, names)).toBe(1);
		expect(walkTo('x', 0, names)).toBeNull();
		expect(walkTo('Tab', 0, names)).toBeNull();
	});
});
