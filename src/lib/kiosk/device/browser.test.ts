import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { argumentsOf, setAside, software, start } from './browser.mjs';
import { Pages } from './pipe.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pact-atlas-browser-'));
const setup = {
	address: 'http://127.0.0.1:8032',
	profile: join(folder, 'profile'),
	platform: 'wayland' as const,
	root: false,
	extra: ['--force-device-scale-factor=2']
};
const binary = '/usr/lib/chromium/chromium';

afterAll(() => rmSync(folder, { recursive: true }));

describe('the command of the browser', () => {
	const given = argumentsOf(setup);

	it('shows the exhibit alone, on the whole screen', () => {
		expect(given.slice(-2)).toEqual(['--kiosk', 'http://127.0.0.1:8032/?mode=kiosk']);
		expect(given).toContain('--ozone-platform=wayland');
		expect(given).toContain(`--user-data-dir=${setup.profile}`);
		expect(given).toContain('--force-device-scale-factor=2');
	});

	it.each(['--no-sandbox', '--incognito', '--disable-web-security', '--remote-debugging-port'])(
		'does not give %s to a museum',
		(name) => {
			expect(given.some((each) => each.startsWith(name))).toBe(false);
		}
	);

	it('draws without a screen, and as root, in tests', () => {
		const tested = argumentsOf({ ...setup, platform: 'headless', root: true });
		expect(tested).toContain('--headless');
		expect(tested).toContain('--no-sandbox');
	});

	it.skipIf(!existsSync(binary))('has only switches that this Chromium knows', () => {
		const names = [...given, ...software].map((each) => /^--([\w-]+)/.exec(each)?.[1] ?? '');
		const wanted = [...new Set(names)].filter(Boolean);
		const found = execFileSync('grep', ['-aoE', `(${wanted.join('|')})`, binary], {
			maxBuffer: 1 << 26,
			encoding: 'utf8'
		});
		const known = new Set(found.split('\n'));
		expect(wanted.filter((name) => !known.has(name))).toEqual([]);
	});
});

describe('a browser', () => {
	/** Runs a script in place of Chromium; gives what it says at its end. */
	async function ends(script: string): Promise<string> {
		const file = join(folder, 'browser.sh');
		writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
		const running: { end?: () => Promise<void> } = {};
		const reason = await new Promise<string>((done) => {
			running.end = start(file, setup, done).end;
		});
		await running.end?.();
		return reason;
	}

	it('says that it has ended, and how', async () => {
		expect(await ends('exit 3')).toBe('browser ended (3)');
		expect(await ends('kill -9 $$')).toBe('browser ended (SIGKILL)');
	});

	it('that is not there says so', async () => {
		const reason = await new Promise<string>((done) => start(join(folder, 'none'), setup, done));
		expect(reason).toContain('cannot start');
	});

	it('says over its pipe, at once, that the page has crashed', async () => {
		const say = (text: string) => `printf '${text}\\0' >&4`;
		const reason = await ends(
			[
				say(
					'{"method":"Target.targetCreated","params":{"targetInfo":{"targetId":"A","type":"page"}}}'
				),
				say('{"method":"Target.targetCrashed","params":{"targetId":"A"}}'),
				'sleep 60'
			].join('\n')
		);
		expect(reason).toBe('page crashed');
	});

	it('leaves no child behind', async () => {
		const mark = join(folder, 'child');
		const file = join(folder, 'browser.sh');
		writeFileSync(file, `#!/bin/sh\nsleep 300 & echo $! > ${mark}\nwait\n`, { mode: 0o755 });
		const running = start(file, setup, () => {});
		await expect.poll(() => existsSync(mark) && readFileSync(mark, 'utf8').trim()).toMatch(/\d/);
		const child = Number(readFileSync(mark, 'utf8'));
		await running.end();
		const state = () =>
			existsSync(`/proc/${child}/stat`) ? readFileSync(`/proc/${child}/stat`, 'utf8') : ') Z';
		await expect.poll(state).toContain(') Z');
	});

	it('takes over the profile of one that was killed', () => {
		mkdirSync(setup.profile, { recursive: true });
		writeFileSync(join(setup.profile, 'SingletonLock'), 'another-host-12');
		const running = start('/bin/true', setup, () => {});
		expect(existsSync(join(setup.profile, 'SingletonLock'))).toBe(false);
		return running.end();
	});
});

describe('a profile that may be broken', () => {
	it('is put aside, in place of an earlier one', () => {
		for (const name of ['one', 'two']) {
			mkdirSync(setup.profile, { recursive: true });
			writeFileSync(join(setup.profile, 'name'), name);
			setAside(setup.profile);
		}
		setAside(setup.profile);
		expect(existsSync(setup.profile)).toBe(false);
		expect(readFileSync(`${setup.profile}.broken/name`, 'utf8')).toBe('two');
	});
});

describe('the pipe', () => {
	it("does not mind when the browser's own address bar crashes", () => {
		const crashes: string[] = [];
		const pages = new Pages(() => crashes.push('crash'));
		const target = (targetId: string, type: string) => ({ targetInfo: { targetId, type } });
		const say = (method: string, params: object) => pages.hear(JSON.stringify({ method, params }));
		say('Target.targetCreated', target('bar', 'browser_ui'));
		say('Target.targetCreated', target('page', 'page'));
		say('Target.targetCrashed', { targetId: 'bar' });
		pages.hear('{');
		expect(crashes).toEqual([]);
		say('Target.targetCrashed', { targetId: 'page' });
		expect(crashes).toEqual(['crash']);
	});
});
