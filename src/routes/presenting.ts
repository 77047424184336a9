// What stands round the map before an audience, as one script.
import '#lib/present/present.css';
import '#lib/present/words.css';

export { default as Bar } from '#lib/present/Axis.svelte';
export { default as Side } from './Presenting.svelte';
