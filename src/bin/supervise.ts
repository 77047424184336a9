import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { answer, BadArgument, help, numberIn, oneOf, parts, read } from './args.ts';
import { findChromium } from './browser.ts';
import { freePort } from './port.ts';
import { hasXvfb, headless, xvfb } from './supervise/display.ts';
import { faults, type Fault } from './supervise/fault.ts';
import { standIn } from './supervise/standin.ts';
import { Trial } from './supervise/trial.ts';

const options = {
	site: {
		value: 'FOLDER',
		default: 'build',
		tells: 'the built site, or "stand-in" for a plain page'
	},
	screen: {
		value: 'KIND',
		default: '',
		tells: 'xvfb or headless; else xvfb where it is installed'
	},
	faults: { value: 'LIST', default: faults.join(','), tells: 'what happens, in this order' },
	silence: {
		value: 'SECONDS',
		default: '25',
		tells: 'of silence until a restart; a museum has 60'
	},
	limit: { value: 'SECONDS', default: '15', tells: 'within which a map must be drawn again' },
	size: { value: 'SIZE', default: '1280x720', tells: 'of the screen' },
	port: { value: 'NUMBER', default: '0', tells: 'of the local server; 0: any free one' },
	picture: { value: 'FILE', default: '', tells: 'to write the last picture of the screen to' }
};

const use = 'npm run supervise: what happens to the exhibit when its browser dies, part by part.';

await answer(async () => {
	const texts = read(process.argv.slice(2), options);
	if (texts) await run(texts);
	else console.log(help(use, options));
});

async function run(texts: Record<keyof typeof options, string>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'pact-atlas-supervise-'));
	const profile = join(folder, 'profile');
	const limit = numberIn('limit', texts.limit, 1, 240);
	if (!/^\d+x\d+$/.test(texts.size)) throw new BadArgument(`--size "${texts.size}" is no size.`);
	const list = parts(texts.faults).map((text) => oneOf('faults', text, faults));
	const display = screenIn(texts.screen)
		? await xvfb(folder, texts.size)
		: headless(profile, texts.size);
	const trial = new Trial(display, {
		site: texts.site === 'stand-in' ? standIn(folder) : texts.site,
		profile,
		browser: findChromium(),
		port: numberIn('port', texts.port, 0, 65535) || (await freePort('127.0.0.1')),
		silence: numberIn('silence', texts.silence, 5, 600)
	});
	try {
		console.log(`A map is drawn ${(await trial.begin()).toFixed(1)} s after the start.`);
		for (const fault of list) await report(trial, fault, limit, texts.silence);
		const last = texts.picture ? await display.picture() : null;
		if (last) writeFileSync(texts.picture, PNG.sync.write(last));
	} finally {
		await trial.end();
		display.close();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

function screenIn(text: string): boolean {
	const kind = text ? oneOf('screen', text, ['xvfb', 'headless']) : '';
	if (kind === 'xvfb' && !hasXvfb()) throw new BadArgument('Xvfb is not installed.');
	if (!kind && !hasXvfb()) console.log('Xvfb is not installed: the browser runs without a screen.');
	return kind !== 'headless' && hasXvfb();
}

// Silence must first be waited for: what counts is the time from the decision on.
async function report(trial: Trial, fault: Fault, limit: number, silence: string): Promise<void> {
	const whole = await trial.after(fault);
	const allowed = limit + (fault === 'silence' ? Number(silence) : 0);
	const told = fault === 'silence' ? `${silence} s of silence included` : `limit ${limit} s`;
	console.log(`${fault}: a map is drawn again after ${whole.toFixed(1)} s (${told}).`);
	if (whole > allowed) throw new Error(`${fault}: ${whole.toFixed(1)} s is too long.`);
}
