import { createServer } from 'node:net';

/** A port of a host of this machine that nothing listens on now. */
export function freePort(host = 'localhost'): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, host, () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
