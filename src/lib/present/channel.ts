// https://developer.mozilla.org/docs/Web/API/BroadcastChannel
import { readMessage, type Message } from './messages.ts';

/** The way to the other windows of this browser. */
export interface Channel {
	send(message: Message): void;
	close(): void;
}

/** Opens the way between the map and its notes; one that carries nothing where the browser has none. */
export function openChannel(hear: (message: Message) => void): Channel {
	if (!('BroadcastChannel' in globalThis)) return { send: () => {}, close: () => {} };
	const channel = new BroadcastChannel('pact-atlas-present');
	channel.onmessage = ({ data }) => {
		const message = readMessage(data);
		if (message) hear(message);
	};
	return {
		send: (message) => channel.postMessage(message),
		close: () => channel.close()
	};
}
