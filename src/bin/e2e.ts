import { createServer } from 'node:net';
import { findChromium } from './browser.ts';
import { run } from './run.ts';

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, 'localhost', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}

// Another port than npm start's, so that a site that is being looked at is not tested by mistake.
const env = { CHROMIUM_PATH: findChromium(), PORT: String(await freePort()) };
process.exitCode = await run('npx', ['playwright', 'test', ...process.argv.slice(2)], env);
