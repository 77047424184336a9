import { readdirSync, readFileSync } from 'node:fs';

/** A process of a browser: its kind is Chromium's own word, `browser`, `renderer`, `gpu-process`. */
export interface Process {
	pid: number;
	kind: string;
}

/** The processes of a group, as Linux lists them: a browser that was started detached, and all its helpers. */
export function processesOf(group: number): Process[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.filter((pid) => groupOf(pid) === group)
		.map((pid) => ({ pid, kind: kindOf(pid) }));
}

function groupOf(pid: number): number {
	// The name in brackets may hold anything; what is counted stands behind it.
	const [state, , parent] = text(pid, 'stat').split(') ').pop()?.split(' ') ?? [];
	return state === 'Z' || parent === undefined ? 0 : Number(parent);
}

function kindOf(pid: number): string {
	return /--type=([\w-]+)/.exec(text(pid, 'cmdline'))?.[1] ?? 'browser';
}

function text(pid: number, name: string): string {
	try {
		return readFileSync(`/proc/${pid}/${name}`, 'utf8');
	} catch {
		return '';
	}
}
