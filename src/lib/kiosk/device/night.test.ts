import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { due } from './closing.mjs';
import { hoursIn, isOpen, isQuiet } from './hours.mjs';
import { lit } from './screen.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pact-atlas-night-'));
const file = join(folder, 'kiosk.json');
const hours = { open: 600, close: 1080 };
/** A time of day by the clock of the machine: a museum's hours are its own. */
const at = (hour: number, minute = 0) => new Date(2026, 5, 1, hour, minute);

afterAll(() => rmSync(folder, { recursive: true }));

describe('opening hours', () => {
	it.each([
		['{"hours":{"open":"10:00","close":"18:00"}}', hours],
		['{"hours":null}', null],
		['{"hours":{"open":"ten","close":"18:00"}}', null],
		['{"hours":{"open":"10:00","close":"10:00"}}', null],
		['{', null]
	])('are read from %s', (text, expected) => {
		writeFileSync(file, text);
		expect(hoursIn(file)).toEqual(expected);
	});

	it('are none where there is no file', () => {
		expect(hoursIn(join(folder, 'none'))).toBeNull();
	});

	it('begin and end to the minute, and may go past midnight', () => {
		expect([at(9, 59), at(10), at(17, 59), at(18)].map((date) => isOpen(hours, date))).toEqual([
			false,
			true,
			true,
			false
		]);
		const late = { open: 18 * 60, close: 60 };
		expect([at(17), at(23), at(0, 30), at(1)].map((date) => isOpen(late, date))).toEqual([
			false,
			true,
			true,
			false
		]);
	});

	it('leave the small hours to a museum that tells none', () => {
		expect([at(2, 59), at(3), at(4, 59), at(5)].map((date) => isQuiet(null, date))).toEqual([
			false,
			true,
			true,
			false
		]);
	});
});

describe('what is due', () => {
	const evening = {
		hours,
		wish: 'screen',
		date: at(19),
		clock: true,
		running: true,
		stopped: false,
		alone: true,
		up: 30
	};

	it('is to stop after closing', () => expect(due(evening)).toBe('stop'));
	it('is nothing while a visitor is there', () =>
		expect(due({ ...evening, alone: false })).toBeNull());
	it('is nothing where nobody wants it', () => {
		expect(due({ ...evening, wish: 'none' })).toBeNull();
		expect(due({ ...evening, hours: null })).toBeNull();
	});
	it('is nothing where the machine cannot know the time', () =>
		expect(due({ ...evening, clock: false })).toBeNull());
	it('is to start at opening what was stopped at closing', () => {
		const morning = { ...evening, date: at(10), running: false, stopped: true };
		expect(due(morning)).toBe('start');
		expect(due({ ...morning, stopped: false })).toBeNull();
		expect(due({ ...morning, date: at(9) })).toBeNull();
	});
	it('is to start at any hour once nobody wants the night any more', () =>
		expect(due({ ...evening, wish: 'none', running: false, stopped: true })).toBe('start'));
	it('is one new start of the machine a night', () => {
		expect(due({ ...evening, wish: 'reboot' })).toBe('reboot');
		expect(due({ ...evening, wish: 'reboot', up: 1 })).toBeNull();
	});
});

describe('the screen', () => {
	/** Connectors as the kernel shows them. */
	function connectors(states: Record<string, [status: string, dpms: string]>): string {
		const drm = mkdtempSync(join(folder, 'drm-'));
		mkdirSync(join(drm, 'card0'));
		for (const [name, [status, dpms]] of Object.entries(states)) {
			mkdirSync(join(drm, name));
			writeFileSync(join(drm, name, 'status'), `${status}\n`);
			writeFileSync(join(drm, name, 'dpms'), `${dpms}\n`);
		}
		return drm;
	}

	it('is lit where one of several is', () => {
		const drm = connectors({
			'card0-HDMI-A-1': ['connected', 'On'],
			'card0-HDMI-A-2': ['disconnected', 'Off']
		});
		expect(lit(drm)).toBe(true);
	});

	it('is not lit when it is unplugged or asleep', () => {
		expect(lit(connectors({ 'card0-HDMI-A-1': ['disconnected', 'On'] }))).toBe(false);
		expect(lit(connectors({ 'card0-HDMI-A-1': ['connected', 'Off'] }))).toBe(false);
	});

	it('is taken for lit where nothing is known', () => {
		expect(lit(connectors({}))).toBe(true);
		expect(lit(join(folder, 'none'))).toBe(true);
	});
});
