import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apart, pages, robots, shared, sitemap } from './plan.ts';

const folder = 'src/routes/[[lang=lang]]';

describe('the plan of the site', () => {
	it('has every page of every language once, with its addresses in all of them', () => {
		const plan = sitemap('https://pacts.example', ['en', 'lv']);
		const found = [...plan.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
		expect(found).toHaveLength(2 * (pages.length + shared.length));
		expect(new Set(found).size).toBe(found.length);
		expect(found).toContain('https://pacts.example/lv/on/1932-07-25/');
		const claims = plan
			.split('\n')
			.find((line) => line.includes('<loc>https://pacts.example/claims/'));
		expect(claims).toContain('hreflang="lv" href="https://pacts.example/lv/claims/"');
		expect(claims).toContain('hreflang="x-default" href="https://pacts.example/claims/"');
	});

	it('leaves out no page that there is, but for those that are apart and say so', () => {
		const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => posix.basename(file) === '+page.svelte' && !file.includes('['))
			.map((file) => file.replace(/\+page\.svelte$/, ''));
		expect([...pages, ...apart].sort()).toEqual(routes.sort());
		for (const page of apart)
			expect(readFileSync(`${folder}/${page}+page.svelte`, 'utf8')).toContain('content="noindex"');
	});

	it('is named in robots.txt by its absolute address', () => {
		expect(robots('https://pacts.example')).toContain('Sitemap: https://pacts.example/sitemap.xml');
	});
});
