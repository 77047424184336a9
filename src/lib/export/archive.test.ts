import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/calendar/day.ts';
import { dataVersion } from '#lib/pacts/version.ts';
import { defaultView } from '#lib/view/view.ts';
import { archive, numbered, type Item } from './archive.ts';
import { entryOf } from './manifest.ts';
import type { Figure } from './figure.ts';

const figure = (date: string): Figure => ({
	...{ width: 640, height: 360, dpi: 96, lang: 'lv', theme: 'paper', parts: [] },
	view: { ...defaultView, day: parseDay(date) ?? 0 }
});

async function item(date: string, state: string, order: number): Promise<Item> {
	const bytes = new TextEncoder().encode(`a picture of ${state}`);
	return { bytes, entry: await entryOf(numbered(order, date, state, 'png'), bytes, figure(date)) };
}

const items = [
	await item('1926-04-24', 'germany', 1),
	await item('1926-09-28', 'lithuania', 2),
	await item('1933-09-02', 'italy', 11)
];

describe('an archive', () => {
	it('holds each file under its number, date and state, as it was given', async () => {
		const files = unzipSync(await archive(items));
		expect(Object.keys(files).slice(0, 3)).toEqual([
			'01_1926-04-24_germany.png',
			'02_1926-09-28_lithuania.png',
			'11_1933-09-02_italy.png'
		]);
		for (const { entry, bytes } of items) expect(files[entry.file]).toEqual(bytes);
	});

	it('has a manifest that tells each file by its SHA-256, as JSON and as CSV', async () => {
		const files = unzipSync(await archive(items));
		const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
		const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>;
		expect(manifest.dataVersion).toBe(dataVersion);
		const sha256 = createHash('sha256').update('a picture of germany').digest('hex');
		const told = {
			...{ file: '01_1926-04-24_germany.png', sha256, bytes: 20, width: 640, height: 360 },
			...{ date: '1926-04-24', basis: 'signed', lang: 'lv' }
		};
		expect(manifest.files).toEqual([told, items[1]?.entry, items[2]?.entry]);
		const [names, first, ...rest] = text('manifest.csv').trimEnd().split('\n');
		expect(names?.split(',')).toEqual(Object.keys(told));
		expect(first?.split(',')).toEqual(Object.values(told).map(String));
		expect(rest).toHaveLength(2);
	});

	it('has the same bytes each time', async () => {
		expect(await archive(items)).toEqual(await archive(items));
		const made = createHash('sha256').update(await archive(items));
		await new Promise((resolve) => setTimeout(resolve, 2_100));
		expect(
			createHash('sha256')
				.update(await archive(items))
				.digest('hex')
		).toBe(made.digest('hex'));
	});
});
