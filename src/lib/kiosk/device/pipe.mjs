/**
 * The events of Chromium's own pipe (https://chromedevtools.github.io/devtools-protocol/tot/Target/).
 * A page whose renderer has died cannot say so; the browser can, at once. Nothing is attached to the page:
 * the policy `DeveloperToolsAvailability` 2 refuses that ("Not allowed"), and lets the browser's own
 * events through.
 */

/** More than any event; what is longer is thrown away. */
const most = 1 << 20;

/**
 * Calls `oncrash` when the page has crashed. @param {import('node:child_process').ChildProcess} child
 * @param {() => void} oncrash
 */
export function hearCrashes(child, oncrash) {
	const to = /** @type {import('node:stream').Writable | undefined} */ (child.stdio[3]);
	const from = /** @type {import('node:stream').Readable | undefined} */ (child.stdio[4]);
	if (!to || !from) return;
	const pages = new Pages(oncrash);
	// A browser that has gone breaks its pipes: its end is heard elsewhere.
	for (const stream of [to, from]) stream.on('error', () => {});
	let text = '';
	from.setEncoding('utf8');
	from.on('data', (/** @type {string} */ part) => {
		const messages = (text + part).split('\0');
		text = messages.pop() ?? '';
		if (text.length > most) text = '';
		for (const message of messages) pages.hear(message);
	});
	to.write('{"id":1,"method":"Target.setDiscoverTargets","params":{"discover":true}}\0');
}

/** Which of the browser's targets are pages: its own address bar crashes too, and nobody minds. */
export class Pages {
	/** @type {Set<string>} */
	#known = new Set();
	#oncrash;

	/** @param {() => void} oncrash */
	constructor(oncrash) {
		this.#oncrash = oncrash;
	}

	/** One message of the pipe. @param {string} message */
	hear(message) {
		const { method, params } = read(message);
		const info = params?.targetInfo;
		if (info?.type === 'page') this.#known.add(info.targetId);
		if (method === 'Target.targetDestroyed') this.#known.delete(params?.targetId ?? '');
		if (method === 'Target.targetCrashed' && this.#known.has(params?.targetId ?? ''))
			this.#oncrash();
	}
}

/**
 * @param {string} message
 * @returns {{ method?: string; params?: { targetId?: string; targetInfo?: { targetId: string; type: string } } }}
 */
function read(message) {
	try {
		return JSON.parse(message);
	} catch {
		return {};
	}
}
