import { spawnSync } from 'node:child_process';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const here = 'src/lib/kiosk/device';
const folder = mkdtempSync(join(tmpdir(), 'pact-atlas-install-'));
const [site, dest] = [join(folder, 'build'), join(folder, 'dest')];
const scripts = ['install.sh', 'uninstall.sh', 'session.sh'];
const units = '/etc/systemd/system';

beforeAll(() => {
	mkdirSync(join(site, '_app'), { recursive: true });
	writeFileSync(join(site, 'index.html'), 'first');
	writeFileSync(join(site, '_app/a.js'), 'a');
	writeFileSync(join(site, 'kiosk.json'), '{"language":"en"}');
});
beforeEach(() => rmSync(dest, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync('bash', [join(here, script), ...args], {
		env: { ...process.env, DESTDIR: dest },
		encoding: 'utf8'
	});
	return { status, told: stdout + stderr };
}

/** Every file and link below the destination. */
function tree(): string[] {
	if (!existsSync(dest)) return [];
	return readdirSync(dest, { withFileTypes: true, recursive: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => `/${relative(dest, join(entry.parentPath, entry.name))}`)
		.sort();
}

const text = (path: string) => readFileSync(dest + path, 'utf8');
const names = (pattern: RegExp, below = '') =>
	readdirSync(join(here, below)).filter((name) => pattern.test(name));

/** All that an installation is made of. */
const whole = () =>
	[
		'/etc/chromium-browser/policies/managed/pact-atlas.json',
		'/etc/chromium/policies/managed/pact-atlas.json',
		'/etc/pact-atlas/device.env',
		'/etc/pact-atlas/kiosk.json',
		'/etc/systemd/journald.conf.d/pact-atlas.conf',
		...['default.target', 'getty@tty1.service', 'sleep.target', 'suspend.target'],
		...['hibernate.target', 'hybrid-sleep.target', 'pact-atlas.service'],
		...['pact-atlas-night.service', 'pact-atlas-night.timer'],
		...['multi-user.target.wants/pact-atlas.service', 'timers.target.wants/pact-atlas-night.timer'],
		...names(/\.mjs$/).map((name) => `/opt/pact-atlas/device/${name}`),
		...names(/./, 'pictures').map((name) => `/opt/pact-atlas/device/pictures/${name}`),
		...['README.md', 'session.sh', 'uninstall.sh'].map((name) => `/opt/pact-atlas/device/${name}`),
		'/opt/pact-atlas/default.target',
		'/opt/pact-atlas/installed',
		...['_app/a.js', 'index.html', 'kiosk.json'].map((name) => `/opt/pact-atlas/site/${name}`)
	]
		.map((path) => (path.startsWith('/') ? path : `${units}/${path}`))
		.sort();

describe('install.sh', () => {
	it('makes the whole tree, and nothing else', () => {
		expect(run('install.sh', site).status).toBe(0);
		expect(tree()).toEqual(whole());
		expect(statSync(`${dest}/opt/pact-atlas/device/session.sh`).mode & 0o777).toBe(0o755);
		expect(readlinkSync(`${dest}${units}/getty@tty1.service`)).toBe('/dev/null');
		expect(readlinkSync(`${dest}${units}/multi-user.target.wants/pact-atlas.service`)).toBe(
			`${units}/pact-atlas.service`
		);
	});

	it('updates the site and keeps what the museum has set', () => {
		run('install.sh', '--night', 'screen', site);
		writeFileSync(`${dest}/etc/pact-atlas/kiosk.json`, '{"language":"lv"}');
		writeFileSync(join(site, 'index.html'), 'second');
		expect(run('install.sh', '--rotate', '90', site).told).toContain('Keeping');
		writeFileSync(join(site, 'index.html'), 'first');
		expect(text('/etc/pact-atlas/kiosk.json')).toBe('{"language":"lv"}');
		expect(text('/etc/pact-atlas/device.env')).toMatch(
			/^PACT_ATLAS_ROTATE=90$[^]*^PACT_ATLAS_NIGHT=screen$/m
		);
		expect(text('/opt/pact-atlas/site/index.html')).toBe('second');
		expect(text('/opt/pact-atlas/site.old/index.html')).toBe('first');
		const old = tree().filter((path) => !path.includes('/site.old/'));
		expect(old).toEqual(whole());
	});

	it('only talks in a dry run', () => {
		const { status, told } = run('install.sh', '--dry-run', site);
		expect(status).toBe(0);
		expect(told).toContain('would do: install -D -m 644');
		expect(tree()).toEqual([]);
	});

	it('finds a site beside itself, as on a stick', () => {
		const stick = join(folder, 'stick');
		spawnSync('cp', ['-r', here, stick]);
		spawnSync('cp', ['-r', site, join(stick, 'build')]);
		const { status } = spawnSync('bash', [join(stick, 'install.sh')], {
			env: { ...process.env, DESTDIR: dest }
		});
		expect(status).toBe(0);
		expect(text('/opt/pact-atlas/site/index.html')).toBe('first');
	});

	it.each([
		[['--turn'], 'there is no option --turn'],
		[['--rotate', '45'], 'Allowed: 0 90 180 270'],
		[['--night'], '--night needs a value'],
		[[folder], 'no index.html']
	])('says what is wrong with %s, and does nothing', (args, why) => {
		const { status, told } = run('install.sh', ...args);
		expect(status).toBe(1);
		expect(told).toContain(why);
		expect(tree()).toEqual([]);
	});

	it('turns touches by a rule for the touch screen alone', () => {
		run('install.sh', '--touch', '90', site);
		const rules = '/etc/udev/rules.d/90-pact-atlas-touch.rules';
		expect(text(rules)).toBe(
			'ENV{ID_INPUT_TOUCHSCREEN}=="1", ENV{LIBINPUT_CALIBRATION_MATRIX}="0 -1 1 1 0 0"\n'
		);
		run('uninstall.sh');
		expect(existsSync(dest + rules)).toBe(false);
	});
});

describe('uninstall.sh', () => {
	it('takes all away but the settings of the museum', () => {
		run('install.sh', site);
		run('install.sh', site);
		expect(run('uninstall.sh').told).toContain('kiosk.json is kept');
		expect(tree()).toEqual(['/etc/pact-atlas/kiosk.json']);
	});

	it('takes those too when it is told', () => {
		run('install.sh', site);
		run('uninstall.sh', '--purge');
		expect(tree()).toEqual([]);
	});

	it('gives a desktop back, and leaves what others made', () => {
		mkdirSync(dest + units, { recursive: true });
		symlinkSync('/lib/systemd/system/graphical.target', `${dest}${units}/default.target`);
		symlinkSync('/dev/null', `${dest}${units}/sleep.target`);
		run('install.sh', site);
		run('install.sh', site);
		expect(readlinkSync(`${dest}${units}/default.target`)).toContain('multi-user');
		run('uninstall.sh', '--purge');
		expect(tree()).toEqual([`${units}/default.target`, `${units}/sleep.target`]);
		expect(readlinkSync(`${dest}${units}/default.target`)).toContain('graphical');
		expect(lstatSync(`${dest}${units}/sleep.target`).isSymbolicLink()).toBe(true);
	});

	it('only talks in a dry run', () => {
		run('install.sh', site);
		expect(run('uninstall.sh', '--dry-run').told).toContain('would do: rm -f');
		expect(tree()).toEqual(whole());
	});
});

describe('the scripts', () => {
	const has = (program: string) => !spawnSync(program, ['--version']).error;
	const checked = has('shellcheck');

	it(
		checked ? 'are clean for shellcheck' : 'can be read by bash (shellcheck is not installed)',
		() => {
			const [program, ...options] = checked ? ['shellcheck'] : ['bash', '-n'];
			for (const name of scripts) {
				const { status, stdout } = spawnSync(program ?? '', [...options, join(here, name)], {
					encoding: 'utf8'
				});
				expect({ name, status, stdout }).toEqual({ name, status: 0, stdout: '' });
			}
		}
	);
});

describe('the policy', () => {
	const policy = JSON.parse(readFileSync(join(here, 'policy.json'), 'utf8'));
	const binary = '/usr/lib/chromium/chromium';

	it('lets the exhibit be seen and nothing else', () => {
		expect(policy).toMatchObject({
			URLBlocklist: ['*', 'view-source:*'],
			// Blobs are the exhibit's own: the figures that its staff saves.
			URLAllowlist: ['127.0.0.1:8032', 'blob:*'],
			DeveloperToolsAvailability: 2,
			DefaultPopupsSetting: 2,
			PrintingEnabled: false
		});
	});

	it("saves the staff's figures to one folder, and asks nobody where", () => {
		expect(policy).toMatchObject({
			DownloadDirectory: '/var/lib/pact-atlas/exports',
			DownloadRestrictions: 2,
			PromptForDownloadLocation: false,
			AllowFileSelectionDialogs: false
		});
	});

	it('leaves the pipe to the supervisor', () => {
		expect(policy).not.toHaveProperty('RemoteDebuggingAllowed');
	});

	it.skipIf(!existsSync(binary))('has only names that this Chromium knows', () => {
		const wanted = Object.keys(policy);
		const { stdout } = spawnSync('grep', ['-aowE', wanted.join('|'), binary], {
			encoding: 'utf8',
			maxBuffer: 1 << 26
		});
		const known = new Set(stdout.split('\n'));
		expect(wanted.filter((name) => !known.has(name))).toEqual([]);
	});
});

describe('the unit', () => {
	const unit = readFileSync(join(here, 'pact-atlas.service'), 'utf8');

	it.each([
		'Type=notify',
		'NotifyAccess=all',
		'Restart=always',
		'RestartSec=2',
		'StartLimitIntervalSec=0',
		'WatchdogSec=60',
		'IPAddressDeny=any',
		'NoNewPrivileges=yes',
		'WantedBy=multi-user.target'
	])('has %s', (line) => {
		expect(unit.split('\n')).toContain(line);
	});

	it('starts what install.sh puts there', () => {
		expect(unit).toContain('ExecStart=/opt/pact-atlas/device/session.sh');
	});
});
