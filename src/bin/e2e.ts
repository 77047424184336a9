import { findChromium } from './browser.ts';
import { freePort } from './port.ts';
import { run } from './run.ts';

// Another port than npm start's, so that a site that is being looked at is not tested by mistake.
const env = { CHROMIUM_PATH: findChromium(), PORT: String(await freePort()) };
process.exitCode = await run('npx', ['playwright', 'test', ...process.argv.slice(2)], env);
