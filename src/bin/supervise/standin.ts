import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Stand-in</title>
<style>body { margin: 0; background: #dfe5e2; overflow: hidden } svg { width: 100vw; height: 100vh }</style>
<svg viewBox="0 0 100 60"><rect x="30" y="10" width="50" height="40" fill="#f7f1e3"/>
<path d="M40 20h20v20z" fill="#a23b2a"/><circle r="3" cy="30" fill="#2e2a26"/></svg>
<script>
let frames = 0;
const circle = document.querySelector('circle');
const draw = (time) => {
	frames += 1;
	circle.setAttribute('cx', (time / 100) % 100);
	requestAnimationFrame(draw);
};
requestAnimationFrame(draw);
const beat = () => {
	const renderer = 'svg', phase = 'attract', date = '1932-07-25', errors = 0, version = 'stand-in';
	const body = JSON.stringify({ version, frames, date, renderer, phase, errors, uptime: performance.now() / 1000 });
	frames = 0;
	fetch('/beat', { method: 'POST', body });
};
fetch('kiosk.json', { cache: 'no-store' }).then((answer) => {
	if (answer.headers.get('X-Kiosk-Beat')) setInterval(beat, 2000);
});
</script></html>
`;

/** Writes a page that draws and beats as the exhibit does, and nothing more: what fails on it is the supervisor's. */
export function standIn(folder: string): string {
	const site = join(folder, 'site');
	mkdirSync(site, { recursive: true });
	writeFileSync(join(site, 'index.html'), page);
	writeFileSync(join(site, 'kiosk.json'), '{}');
	return site;
}
