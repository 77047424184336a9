import type { CDPSession } from '@playwright/test';

/** What a page holds once the collector has run. */
export interface Memory {
	/** Bytes of JavaScript's heap. */
	heap: number;
	/** Of these what is no compiled code: V8 compiles by and by what is called often, each function once. */
	data: number;
	/** Nodes of the document, and what still holds some. */
	nodes: number;
	listeners: number;
}

/** Collects garbage twice, as what the first round frees may hold more, and measures. */
export async function memory(client: CDPSession): Promise<Memory> {
	await client.send('Performance.enable');
	for (let round = 0; round < 2; round++) await client.send('HeapProfiler.collectGarbage');
	const { metrics } = await client.send('Performance.getMetrics');
	const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	const heap = value('JSHeapUsedSize');
	return {
		...{ heap, data: heap - compiled(await snapshot(client)) },
		...{ nodes: value('Nodes'), listeners: value('JSEventListeners') }
	};
}

/** A heap snapshot as far as it is read here: rows of numbers, one for each thing, and their columns. */
interface Snapshot {
	snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
	nodes: number[];
}

async function snapshot(client: CDPSession): Promise<Snapshot> {
	const chunks: string[] = [];
	const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
	client.on('HeapProfiler.addHeapSnapshotChunk', take);
	await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	client.off('HeapProfiler.addHeapSnapshotChunk', take);
	return JSON.parse(chunks.join('')) as Snapshot;
}

/** Bytes of bytecode and machine code, and of what belongs to them. */
function compiled({ snapshot, nodes }: Snapshot): number {
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const [code, type, size] = [
		types[0].indexOf('code'),
		fields.indexOf('type'),
		fields.indexOf('self_size')
	];
	let bytes = 0;
	for (let row = 0; row < nodes.length; row += fields.length)
		if (nodes[row + type] === code) bytes += nodes[row + size] ?? 0;
	return bytes;
}
