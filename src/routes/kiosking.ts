// A stand-in for the exhibit.
export { default as Bar } from '#lib/embed/Bar.svelte';
export { default as Side } from './Kiosking.svelte';
