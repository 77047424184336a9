import type { Component } from 'svelte';
import Home from '../../../routes/[[lang=lang]]/+page.svelte';

type Page = Component<{ data: unknown }>;
type Loader = () => Promise<unknown>;

/** The pages of the file, by path within a language. */
const loaders: Record<string, Loader> = {
	claims: () => import('./claims.ts'),
	compare: () => import('../../../routes/[[lang=lang]]/compare/+page.svelte'),
	present: () => import('../../../routes/[[lang=lang]]/present/+page.svelte'),
	read: () => import('./read.ts'),
	steps: () => import('../../../routes/[[lang=lang]]/steps/+page.svelte'),
	table: () => import('../../../routes/[[lang=lang]]/table/+page.svelte'),
	'table/events': () => import('../../../routes/[[lang=lang]]/table/events/+page.svelte')
};

/** The page at a path, the map at ''; null where the file has none. */
export async function pageAt(path: string): Promise<Page | null> {
	if (!path) return Home as unknown as Page;
	const module = await loaders[path]?.();
	return module ? (module as { default: Page }).default : null;
}
