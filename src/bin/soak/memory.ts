import type { CDPSession } from '@playwright/test';

/** What a page holds once the collector has run. */
export interface Memory {
	heap: number;
	nodes: number;
	listeners: number;
}

/** Collects garbage twice, as what the first round frees may hold more, and measures. */
export async function memory(client: CDPSession): Promise<Memory> {
	await client.send('Performance.enable');
	for (let round = 0; round < 2; round++) await client.send('HeapProfiler.collectGarbage');
	const { metrics } = await client.send('Performance.getMetrics');
	const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return {
		heap: value('JSHeapUsedSize'),
		nodes: value('Nodes'),
		listeners: value('JSEventListeners')
	};
}
