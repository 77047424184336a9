import { defineConfig, devices } from '@playwright/test';
import { flags, presentChromium } from './src/bin/browser.ts';

const port = Number(process.env.PORT ?? 4173);
// Whatever depends on a day is tried west of, near and east of Greenwich; the rest once.
const zones = ['America/Los_Angeles', 'Pacific/Kiritimati'];
const dated = /(gl|svg|timeline|address)\.e2e\.ts$/;

export default defineConfig({
	testDir: 'src',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	// What a screen reader meets, as text: the same on every machine.
	snapshotPathTemplate: '{testDir}/routes/spoken/{arg}{ext}',
	// WebGL in software takes both cores of a small machine: a second worker only makes time-outs.
	workers: 1,
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
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: presentChromium(), args: [...flags] }
	},
	projects: [
		{ name: 'Europe/Riga', use: { timezoneId: 'Europe/Riga' } },
		...zones.map((zone) => ({ name: zone, testMatch: dated, use: { timezoneId: zone } }))
	],
	webServer: {
		command: 'npx tsx src/bin/serve.ts',
		env: { PORT: String(port) },
		url: `http://localhost:${port}`,
		reuseExistingServer: false
	}
});
