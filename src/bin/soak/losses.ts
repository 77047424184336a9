import type { Exhibit } from './exhibit.ts';

/**
 * Takes WebGL away as a driver does, and gives it back after two seconds or not at all: the map must be
 * the SVG's within a second, and MapLibre's again later. False where MapLibre has not drawn yet.
 */
export async function loseContext(exhibit: Exhibit, giveBack: boolean): Promise<boolean> {
	const { page, problems } = exhibit;
	if ((await exhibit.look()).ready !== 'gl') return false;
	const lost = await page.evaluateHandle(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('[data-map-ready] canvas');
		const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
		extension?.loseContext();
		return extension;
	});
	// The browser tells of the loss in a task of its own.
	await page.waitForTimeout(200);
	await exhibit.pass(1000);
	const { ready, painted } = await exhibit.look();
	if (ready !== 'svg' || painted < 20)
		problems.add(`1 s after WebGL was lost the map is ${ready}, ${painted} units painted`);
	await exhibit.pass(1000);
	if (giveBack) await lost.evaluate((extension) => extension?.restoreContext());
	await lost.dispose();
	await exhibit
		.until('WebGL', (seen) => seen.ready === 'gl', 180)
		.catch(() => problems.add('WebGL has not come back within 180 s'));
	return true;
}
