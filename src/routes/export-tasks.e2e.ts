import { download, openDialog, pickFormat, pickSize } from '../bin/dialog.ts';
import { expect, test } from '../bin/probe.ts';
import { longestOf, tasksOf } from '../bin/tasks.ts';

test(
	'a 4K picture holds up the page nowhere for long, and takes less than three times its drawing',
	{ tag: '@alone' },
	async ({ page, browser }) => {
		await openDialog(page);
		await pickSize(page, /^4K/);
		const spent = (work: () => Promise<unknown>) => tasksOf(browser, page, work);
		const sum = (tasks: number[]) => tasks.reduce((a, b) => a + b, 0);
		const first = await spent(() => download(page));
		const again = await spent(() => download(page));
		const longest = await longestOf(browser, page, () => download(page));
		await pickFormat(page, 'SVG');
		const svg = (await download(page)).bytes.toString();
		await page.evaluate((svg) => Object.assign(globalThis, { svg }), svg);
		const alone = await spent(() =>
			page.evaluate(async () => {
				const { svg } = globalThis as unknown as { svg: string };
				const image = new Image();
				image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
				await image.decode();
				const { naturalWidth, naturalHeight } = image;
				const canvas = new OffscreenCanvas(naturalWidth, naturalHeight);
				const context = canvas.getContext('2d', { willReadFrequently: true })!;
				context.drawImage(image, 0, 0);
				context.getImageData(0, 0, 1, 1);
			})
		);
		const told = [sum(first), sum(again), sum(alone), longest];
		test.info().annotations.push({ type: '4K', description: told.map(Math.round).join(' ') });
		expect(again.length).toBeGreaterThan(10);
		expect(longest).toBeLessThan(200);
		expect(sum(again)).toBeLessThan(3 * sum(alone));
	}
);

for (const [name, size] of [
	['4K', /^4K/],
	['A3', /^A3/]
] as const)
	test(
		`a PDF of ${name} holds up the page nowhere for long`,
		{ tag: '@alone' },
		async ({ page, browser }) => {
			await openDialog(page);
			await pickSize(page, size);
			await pickFormat(page, 'PDF');
			const tasks = await tasksOf(browser, page, () => download(page));
			const longest = await longestOf(browser, page, () => download(page));
			const told = [tasks.length, longest].map(Math.round).join(' ');
			test.info().annotations.push({ type: `PDF, ${name}`, description: told });
			expect(tasks.length).toBeGreaterThan(20);
			expect(longest).toBeLessThan(200);
		}
	);
