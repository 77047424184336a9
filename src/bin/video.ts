import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Progress } from '#lib/export/progress.ts';
import { filmName, type Wish } from '#lib/export/wish.ts';
import { answer, help } from './args.ts';
import { filmOptions, filmPlan } from './filmplan.ts';
import { pressing, type WithPress } from './pressing.ts';

const use = 'npm run video -- [options]   writes the play-through as a film';

/** Tells every tenth of a film once, with the time left. */
function teller() {
	let tenth = 0;
	return ({ done, total, left }: Progress) => {
		const now = Math.floor((10 * done) / total);
		if (now === tenth) return;
		tenth = now;
		console.log(`${now * 10} %${left ? `, ${Math.ceil(left)} s left` : ''}`);
	};
}

async function make(wish: Wish, out: string): Promise<void> {
	await pressing(async (page) => {
		await page.exposeFunction('pressed', teller());
		const { base64 } = await page.evaluate(
			(wish) => (globalThis as unknown as WithPress).press.film(wish),
			wish
		);
		mkdirSync(dirname(out), { recursive: true });
		writeFileSync(out, Buffer.from(base64, 'base64'));
	});
	console.log(out);
}

await answer(async () => {
	const plan = filmPlan(process.argv.slice(2));
	if (plan) await make(plan.wish, plan.out || filmName(plan.wish));
	else console.log(help(use, filmOptions));
});
