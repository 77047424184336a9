// What stands beside the map once the slider works, as one script: its foot, the way for readers who
// want less motion, and the printed page.
export { naming } from '#lib/map/naming.ts';
export { default as Calm } from '#lib/panels/steps/Calm.svelte';
export { default as Paper } from '#lib/panels/steps/Paper.svelte';
export { default as Foot } from './Foot.svelte';
