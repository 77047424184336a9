import '../../../routes/[[lang=lang]]/read/read.css';
export { default } from '../../../routes/[[lang=lang]]/read/Guide.svelte';
