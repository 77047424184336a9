import { processesOf } from './processes.ts';

/** What can happen to a browser, by what it is called here. */
export const faults = ['renderer', 'gpu', 'browser', 'silence'] as const;
export type Fault = (typeof faults)[number];

/** Who is hit by which signal: a page that no longer runs looks the same from outside as one in an endless loop. */
const hit: Record<Fault, [kind: string, signal: NodeJS.Signals]> = {
	renderer: ['renderer', 'SIGKILL'],
	gpu: ['gpu-process', 'SIGKILL'],
	browser: ['browser', 'SIGKILL'],
	silence: ['renderer', 'SIGSTOP']
};

/** Lets a fault happen to the browser whose process group this is; gives the ids of who was hit. */
export function strike(fault: Fault, group: number): number[] {
	const [kind, signal] = hit[fault];
	const pids = processesOf(group)
		.filter((each) => (kind === 'browser' ? each.pid === group : each.kind === kind))
		.map(({ pid }) => pid);
	if (pids.length === 0) throw new Error(`The browser has no process "${kind}".`);
	for (const pid of pids) process.kill(pid, signal);
	return pids;
}

/** Whether the fault is over: another process has taken the place of those that were hit. */
export function replaced(fault: Fault, struck: readonly number[], group: number): boolean {
	const [kind] = hit[fault];
	const now = processesOf(group).filter((each) => each.kind === kind);
	return now.some(({ pid }) => !struck.includes(pid));
}
