import '../../../routes/[[lang=lang]]/claims/claims.css';
export { default } from '../../../routes/[[lang=lang]]/claims/Essay.svelte';
