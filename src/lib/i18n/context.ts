import { createContext } from 'svelte';
import type { Words } from './words.ts';

/** The words of the page's language, set once by the route and read by every component. */
export const [getWords, setWords] = createContext<Words>();
