import type { Look } from '#lib/scene/scene.ts';
import type { Naming } from './label.ts';

/**
 * The labels of the prerendered page as markup, on the server only: what places them is not needed
 * before the slider works, so the browser keeps these until it has loaded that. ' ' in the browser.
 */
export const still: (looks: readonly Look[], naming: Naming) => string = import.meta.env.SSR
	? await server()
	: () => ' ';

async function server() {
	const { render } = await import('svelte/server');
	const { default: Still } = await import('./Still.svelte');
	return (looks: readonly Look[], naming: Naming) =>
		render(Still, { props: { looks, naming } }).body;
}
