import './address.ts';
import '../../../app.css';
import './italic.ts';
import { mount } from 'svelte';
import { loaders } from '#lib/i18n/languages.ts';
import type { MessageModule } from '#lib/i18n/words.ts';
import { follow } from './follow.ts';
import { pageAt } from './pages.ts';
import { hashOf, placeOf, type Place } from './place.ts';
import Shell from './Shell.svelte';

/** Every message of a language at once: they are all in the file. */
async function messagesIn(lang: keyof typeof loaders): Promise<MessageModule> {
	const { default: first, later } = await loaders[lang]();
	const groups = await Promise.all(Object.values(later).map((load) => load()));
	return { default: Object.assign({}, first, ...groups.map((group) => group.default)), later };
}

/** A file with settings for a kiosk is an exhibit, whatever page of it is asked for. */
function exhibited({ lang, search }: Place): Place {
	const query = new URLSearchParams(search);
	query.set('mode', 'kiosk');
	return { lang, page: '', search: `?${query}` };
}

async function start() {
	const kiosk = document.getElementById('kiosk') !== null;
	const read = placeOf(location.hash);
	const asked = kiosk ? exhibited(read) : read;
	const page = await pageAt(asked.page);
	// What the file does not hold is looked for on the map.
	const place = page ? asked : { ...asked, page: '' };
	const { lang, search } = place;
	history.replaceState(null, '', hashOf(place));
	const { dataset } = Object.assign(document.documentElement, { lang });
	if (/[?&](date|basis|range|span|tour|a|b)=/.test(search)) dataset.pending = '';
	if (kiosk) dataset.mode = 'kiosk';
	else if (/[?&]mode=present(&|$)/.test(search)) dataset.mode = 'present';
	const messages = await messagesIn(lang);
	const Page = page ?? (await pageAt(''));
	if (!Page) return;
	// Each page has a description of its own; this was the file's.
	document.querySelector('meta[name="description"]')?.remove();
	const props = { lang, messages, Page, data: { lang, messages } };
	mount(Shell, { target: document.body, props });
	follow(place);
}

void start();
