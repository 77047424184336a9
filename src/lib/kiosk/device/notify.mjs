import { spawn } from 'node:child_process';

/**
 * Tells systemd how things are (https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html).
 * Node has no unix datagram sockets, so the system's own program says it; the unit lets every process of
 * its own speak (NotifyAccess=all). Without systemd nothing is done.
 * @param {...string} words as `READY=1`
 */
export function notify(...words) {
	if (!process.env.NOTIFY_SOCKET) return;
	const child = spawn('systemd-notify', words, { stdio: 'ignore' });
	child.once('error', () => {});
}

/** Half of what systemd waits for a sign of life, in milliseconds; null where it does not wait. */
export function interval() {
	const waits = Number(process.env.WATCHDOG_USEC ?? 0) / 1000;
	return waits > 0 ? waits / 2 : null;
}
