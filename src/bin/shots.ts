import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf, manifestJson, type Entry } from '#lib/export/manifest.ts';
import { dataVersion } from '#lib/pacts/version.ts';
import { answer, help } from './args.ts';
import { pressing, type WithPress } from './pressing.ts';
import { shotsOptions, shotsPlan, type Shot } from './shotsplan.ts';

const use = 'npm run shots -- [options]   writes every combination of them as files';

async function take(shots: readonly Shot[], out: string): Promise<void> {
	mkdirSync(out, { recursive: true });
	const entries: Entry[] = [];
	await pressing(async (page) => {
		for (const shot of shots) {
			const { file, figure } = shot;
			const { base64 } = await page.evaluate((shot) => {
				const { press } = globalThis as unknown as WithPress;
				const { figure, format, kind } = shot;
				if (kind === null) return press.figure(figure, format, shot.text);
				return press.series({ kind, figure, format });
			}, shot);
			const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
			writeFileSync(join(out, file), bytes);
			entries.push(await entryOf(file, bytes, figure));
			console.log(`${entries.length}/${shots.length}  ${join(out, file)}`);
		}
	});
	writeFileSync(join(out, 'manifest.json'), manifestJson(entries, dataVersion));
	console.log(`${join(out, 'manifest.json')} tells each file's SHA-256.`);
}

await answer(async () => {
	const plan = shotsPlan(process.argv.slice(2));
	if (plan) await take(plan.shots, plan.out);
	else console.log(help(use, shotsOptions));
});
