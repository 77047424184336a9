// https://developer.mozilla.org/docs/Web/API/Window/postMessage
import type { Day } from '#lib/calendar/day.ts';
import type { Basis } from '#lib/view/view.ts';
import { envelope, readMessage, type Command } from './messages.ts';

/** What the map tells of itself. */
export interface State {
	/** ISO date of the day shown. */
	date: string;
	basis: Basis;
	/** Id of the state whose event was the last, and what is said of it; null before the first. */
	state: string | null;
	sentence: string;
	language: string;
	playing: boolean;
}

/** The map as the channel works it. */
export interface Subject {
	state(): State;
	setDate(day: Day): void;
	setBasis(basis: Basis): void;
	play(): void;
	pause(): void;
	next(): void;
	previous(): void;
}

/**
 * Opens the map to messages: commands from any window, answered to that window alone, and events to
 * the parent. Nothing that is sent is private, so no origin is asked for. Returns what closes it.
 */
export function openChannel(subject: Subject): () => void {
	const tell = (type: string, message: object = subject.state()) => {
		// A page in no frame is its own parent, and would talk to itself.
		if (parent !== window) parent.postMessage({ ...envelope, type, ...message }, '*');
	};
	const hear = ({ data, source, origin }: MessageEvent) => {
		const message = readMessage(data);
		if (!message || !source) return;
		const answer = message.type === 'error' ? message : obey(subject, message);
		// A page from a file, or in a sandbox, has no origin that could be named.
		const targetOrigin = origin === 'null' || !origin ? '*' : origin;
		source.postMessage({ ...envelope, ...answer }, { targetOrigin });
	};
	addEventListener('message', hear);
	const stop = $effect.root(() => follow(subject, tell));
	tell('ready');
	return () => {
		removeEventListener('message', hear);
		stop();
	};
}

function obey(subject: Subject, command: Command) {
	if (command.type === 'set-date') subject.setDate(command.day);
	else if (command.type === 'set-basis') subject.setBasis(command.basis);
	else if (command.type !== 'get-state') subject[command.type]();
	return {
		type: 'state',
		...subject.state(),
		...(command.id === undefined ? {} : { id: command.id })
	};
}

// Each event once per change: the first run of an effect is no change.
function follow(subject: Subject, tell: (type: string) => void): void {
	let shown = '';
	let running = subject.state().playing;
	$effect(() => {
		const { date, basis } = subject.state();
		const now = `${date} ${basis}`;
		if (shown && shown !== now) tell('datechange');
		shown = now;
	});
	$effect(() => {
		const { playing } = subject.state();
		if (playing !== running) tell(playing ? 'play' : 'pause');
		running = playing;
	});
}
