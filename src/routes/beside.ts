// What stands beside the map once the slider works, as one script: its foot, the way for readers who
// want less motion, the printed page, and the pictures that are dropped on the page.
export { default as Calm } from '#lib/panels/steps/Calm.svelte';
export { default as Around } from './Around.svelte';
export { default as Foot } from './Foot.svelte';
