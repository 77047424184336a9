import { answered } from './answered.ts';
import type { Exhibit } from './exhibit.ts';
import type { Point } from './fingers.ts';
import type { Random } from './random.ts';
import { faultsOf, type Lasting } from './valid.ts';

/** After how many touches the state is looked at. */
const every = 100;
const keys = [
	'Tab',
	'Enter',
	' ',
	'Escape',
	'F5',
	'Backspace',
	'ArrowRight',
	'Home',
	'ContextMenu'
];

/** Touches anywhere, for ever: the state is checked again and again. `ontouches` hears of progress. */
export async function monkey(
	exhibit: Exhibit,
	random: Random,
	touches: number,
	lasting: Lasting,
	ontouches: (touches: number) => void = () => {}
): Promise<void> {
	const { fingers, problems } = exhibit;
	const until = fingers.count + touches;
	let checked = fingers.count;
	while (fingers.count < until) {
		await one(exhibit, random);
		if (fingers.count - checked < every && fingers.count < until) continue;
		checked = fingers.count;
		await settled(exhibit);
		for (const fault of faultsOf(await exhibit.look(), lasting)) problems.add(fault);
		ontouches(checked);
	}
}

/** Something that hands do to a screen: mostly touches, and now and then all else. */
async function one(exhibit: Exhibit, random: Random): Promise<void> {
	const { fingers, page } = exhibit;
	const { width, height } = page.viewportSize()!;
	const anywhere = (): Point => [random.below(width), random.below(height)];
	const dice = random.below(100);
	if (dice < 70) await fingers.tap(anywhere());
	else if (dice < 80) await fingers.draw(Array.from({ length: 2 + random.below(6) }, anywhere));
	else if (dice < 90) await fingers.many(random, 4 + random.below(16), anywhere);
	else if (dice < 93) await answered(page.keyboard.press(random.pick(keys)));
	else if (dice < 95)
		await answered(
			page.mouse.click(...anywhere(), { button: random.pick(['right', 'middle', 'left']) })
		);
	else if (dice < 97)
		await answered(page.mouse.wheel(random.below(400) - 200, random.below(400) - 200));
	else if (dice === 97) await exhibit.leap(91_000);
	else if (dice === 98) await exhibit.leap(26_000);
	else await exhibit.pass(3000);
	if (random.once(4)) await exhibit.pass(200 + random.below(600));
}

/** A page that is just being loaded, in another language, is given the time to come. */
async function settled(exhibit: Exhibit): Promise<void> {
	await exhibit.pass(300);
	await exhibit
		.until('exhibit', ({ phase, ready }) => phase !== null && ready !== null, 60)
		.catch((error: Error) => exhibit.problems.add(error.message));
}
