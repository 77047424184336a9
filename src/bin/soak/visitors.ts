import type { Exhibit } from './exhibit.ts';
import type { Point } from './fingers.ts';
import { marks, mapPoints, playing, sliderBox } from './marks.ts';
import type { Random } from './random.ts';

/** Something a visitor does for a while. */
export type Doing = (exhibit: Exhibit, random: Random) => Promise<void>;

/** The tour, by its main button, and out of it at its end. */
export const tour: Doing = async (exhibit, random) => {
	if (!(await exhibit.act('tour'))) return;
	const stops = random.once(3) ? 2 : 12;
	for (let stop = 0; stop < stops && (await exhibit.act('tour-next', 3)); stop++)
		await exhibit.pass(2000, 250);
	await exhibit.act('close', 3);
};

/** The sequence, watched for some seconds, and steps from event to event. */
export const play: Doing = async (exhibit, random) => {
	await exhibit.act('play');
	await exhibit.pass(2000 + random.below(4000));
	await exhibit.act('play');
	for (let i = 0; i < 3; i++) await exhibit.act(random.once(2) ? 'previous' : 'next', 1);
};

/** The slider, by touches and drawn along. */
export const slide: Doing = async (exhibit, random) => {
	const box = await sliderBox(exhibit.page);
	if (!box) return;
	const at = (): Point => [box.x + random.below(box.width), box.y + box.height / 2];
	await exhibit.tap(at());
	const [from, to] = [at(), at()];
	const path = Array.from({ length: 10 }, (_, i): Point => [
		from[0] + ((to[0] - from[0]) * i) / 9,
		from[1]
	]);
	await exhibit.fingers.draw(path);
	await exhibit.pass(500);
};

/** Some states, touched on the map one after the other; the card of the last is closed. */
export const states: Doing = async (exhibit, random) => {
	for (let i = 0; i < 3; i++) {
		const points = await mapPoints(exhibit.page);
		if (points.length) await exhibit.tap(random.pick(points));
		await exhibit.pass(1500, 250);
	}
	await exhibit.act('close', 3);
};

/** The map from nearer, with two fingers, moved by one, and left so. */
export const nearer: Doing = async (exhibit, random) => {
	const points = await mapPoints(exhibit.page);
	if (!points.length) return;
	const [x, y] = random.pick(points);
	const { fingers } = exhibit;
	await fingers.put(0, [x - 30, y]);
	await fingers.put(1, [x + 30, y]);
	for (let i = 1; i < 8; i++) {
		await fingers.slide([
			[0, [x - 30 - i * 12, y + i * 4]],
			[1, [x + 30 + i * 12, y - i * 4]]
		]);
		await exhibit.pass(32, 16);
	}
	await fingers.leave();
	await fingers.draw(Array.from({ length: 6 }, (_, i): Point => [x + i * 15, y + i * 9]));
	await exhibit.pass(600);
};

/** Large text and contrast, and back or not. */
export const larger: Doing = async (exhibit, random) => {
	for (const name of ['larger', 'contrast', 'larger'])
		if (!random.once(3)) await exhibit.act(name, 2);
};

/** Several hands anywhere at once, as a class of children has them. */
export const children: Doing = async (exhibit, random) => {
	const { width, height } = exhibit.page.viewportSize()!;
	await exhibit.fingers.many(random, 24, () => [random.below(width), random.below(height)]);
	await exhibit.pass(800);
};

/** Waits until the exhibit asks, and answers. */
export const dream: Doing = async (exhibit) => {
	await exhibit.pass(1000);
	// A hand may have started over, or a playback goes on.
	if ((await exhibit.look()).phase !== 'active' || (await playing(exhibit.page))) return;
	await exhibit.leap(91_000);
	const { phase } = await exhibit.look();
	if (phase !== 'warn') exhibit.problems.add(`after 91 s without a touch the phase is ${phase}`);
	await exhibit.act('stay');
	await exhibit.until('answer', (seen) => seen.phase === 'active', 30);
};

/** Another language, which is another page. */
export const language: Doing = async (exhibit, random) => {
	const offered = await marks(exhibit.page, 'language:');
	const before = exhibit.loads;
	const { lang } = await exhibit.look();
	const other = random.pick(offered.filter((name) => name !== `language:${lang}`));
	if (!(await exhibit.act(other))) return;
	await exhibit.until(
		`page in ${other}`,
		(seen) => exhibit.loads > before && `language:${seen.lang}` === other && seen.ready !== null
	);
};
