export { stayAwake as startWake } from '#lib/ui/wake.ts';
