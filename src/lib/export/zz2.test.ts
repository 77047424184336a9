import { readFile } from 'node:fs/promises';
import { it, expect } from 'vitest';
import { light } from '#lib/basemap/light.ts';
import { sequence } from '#lib/scene/events.ts';
import { parseDay } from '#lib/calendar/day.ts';
import { naming } from '#lib/map/naming.ts';
import { placeLabels } from '#lib/map/svg/labels.ts';
import { sceneOf } from '#lib/scene/scene.ts';
import { defaultView } from '#lib/view/view.ts';
import { drawn } from './compose.ts';
import { figureParts } from './figure.ts';
import { gather, sourcesFrom } from './material.ts';
it('p', async () => {
	const s = {
		...sourcesFrom(async (url) => new Uint8Array(await readFile(`.${url}`))),
		light: async () => light()
	};
	for (const l of ['fi', 'en']) {
		const m = await gather(l, false, null, s);
		for (const [w, h] of [
			[3508, 2480],
			[1920, 1080],
			[1080, 1920]
		] as const)
			for (let i = 0; i < 6; i++) {
				const f = {
					width: w,
					height: h,
					dpi: 96,
					lang: l,
					theme: 'paper' as const,
					parts: figureParts,
					view: { ...defaultView, day: parseDay('1933-01-01')! + i }
				};
				const t = performance.now();
				const d = drawn(f, m, 'outlines');
				const u = performance.now();
				const n = naming(m.words);
				placeLabels(
					sceneOf(f.view, m.life).looks,
					0.234,
					n,
					{ window: [-600, -500, 1000, 520], covered: [] },
					1.17
				);
				console.log(
					l,
					w,
					Math.round(u - t),
					'labels',
					Math.round(performance.now() - u),
					d.page.width
				);
			}
	}
	console.log(
		sequence(1933, 'in-force')
			.events.map((e) => `${e.state} ${e.confidence} ${e.day}`)
			.join('\n')
	);
	expect(1).toBe(1);
});
