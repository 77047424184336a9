import { defineConfig, devices } from '@playwright/test';
import { flags, presentChromium } from './src/bin/browser.ts';

const port = Number(process.env.PORT ?? 4173);
// Whatever depends on a day is tried west of, near and east of Greenwich; the rest once.
const zones = ['America/Los_Angeles', 'Pacific/Kiritimati'];
const dated = /(svg|timeline|address)\.e2e\.ts$/;
// What of these depends on no day, whatever the zone.
const timeless = /play|motion|phone|drag|looked for|large enough|filling the history/;
// WebGL in software takes both cores of a small machine, and half a minute to its first picture: the
// tests that look at it run last, alone. All others have the SVG, as a browser without WebGL shows it,
// and put their pages together without that slow path.
const webgl = /@webgl/;
// What counts the processor's time wants the machine for itself.
const alone = /@alone/;
const launch = (more: string[]) => ({
	launchOptions: { executablePath: presentChromium(), args: [...flags, ...more] }
});

export default defineConfig({
	testDir: 'src',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	// What a screen reader meets, as text: the same on every machine.
	snapshotPathTemplate: '{testDir}/routes/spoken/{arg}{ext}',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	timeout: 180_000,
	expect: { timeout: 15_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list']],
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1280, height: 720 },
		baseURL: `http://localhost:${port}`,
		locale: 'en-GB',
		// Each test is a new browser, which would keep the whole site: the tests of that ask for it.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		...launch(['--disable-3d-apis', '--disable-gpu'])
	},
	projects: [
		{ name: 'Europe/Riga', grepInvert: [webgl, alone], use: { timezoneId: 'Europe/Riga' } },
		...zones.map((zone) => ({
			name: zone,
			testMatch: dated,
			grepInvert: [webgl, timeless],
			use: { timezoneId: zone }
		})),
		{
			name: 'alone',
			grep: alone,
			workers: 1,
			dependencies: ['Europe/Riga', ...zones],
			use: { timezoneId: 'Europe/Riga' }
		},
		{
			name: 'WebGL',
			grep: webgl,
			timeout: 400_000,
			workers: 1,
			dependencies: ['alone'],
			use: { timezoneId: 'Europe/Riga', ...launch([]) }
		}
	],
	webServer: {
		command: 'npx tsx src/bin/serve.ts',
		env: { PORT: String(port) },
		url: `http://localhost:${port}`,
		reuseExistingServer: false
	}
});
