import { nameOf } from './paths.ts';
import { placeOf, type Place } from './place.ts';

/**
 * Follows the links of the file: another page, or another language, is loaded anew, as on the site;
 * the map reads a new query itself; a link within the page keeps the address, which names the page.
 */
export function follow(here: Place): void {
	history.scrollRestoration = 'manual';
	addEventListener('hashchange', () => {
		const there = placeOf(location.hash);
		const same = there.lang === here.lang && there.page === here.page;
		if (!same || here.page) location.reload();
	});
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest?.('a');
		const href = link?.getAttribute('href') ?? '';
		// The address of a file that the page has made holds no name to save it by.
		if (link?.hasAttribute('download')) link.download ||= nameOf(href) ?? '';
		if (!/^#[^/]/.test(href) || event.defaultPrevented) return;
		event.preventDefault();
		goTo(href.slice(1));
	});
}

function goTo(id: string): void {
	const target = document.getElementById(id);
	if (!target) return;
	target.scrollIntoView();
	// Reading goes on from there, as after any link to a part of the page.
	if (!target.matches('a, button, input, [tabindex]')) target.tabIndex = -1;
	target.focus({ preventScroll: true });
}
