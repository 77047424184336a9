// What the first page does without until the slider works, as one script.
export { default as Announcements } from '#lib/panels/Announcements.svelte';
export { default as After } from '#lib/panels/After.svelte';
export { default as PatternKey } from '#lib/panels/PatternKey.svelte';
export { default as Follow } from '#lib/panels/Follow.svelte';
export { default as Rims } from '#lib/panels/Rims.svelte';
export { default as Since } from '#lib/panels/Since.svelte';
export { default as Switches } from '#lib/panels/Switches.svelte';
export { lifeOf } from '#lib/scene/life.ts';
export { default as TourStart } from '#lib/tour/TourStart.svelte';
export { default as Entry } from '#lib/timeline/Entry.svelte';
export { default as Writing } from '#lib/timeline/Writing.svelte';
