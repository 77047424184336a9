import { describe, expect, it } from 'vitest';
import { barred, type Press } from './barred.ts';

/** A press as it is written on a key cap: `Ctrl+Shift+I`. */
function press(text: string): Press {
	const parts = text.split('+');
	const key = text.endsWith('++') ? '+' : (parts.at(-1) ?? '');
	return {
		key,
		ctrlKey: parts.includes('Ctrl'),
		metaKey: parts.includes('Cmd'),
		altKey: parts.includes('Alt')
	};
}

describe('the browser of an exhibit', () => {
	it.each(
		`F1 F3 F5 F7 F11 F12 Ctrl+F5 Ctrl+r Ctrl+p Ctrl+s Ctrl++ Ctrl+= Ctrl+- Ctrl+0 Ctrl+u Ctrl+j Ctrl+o
		Ctrl+f Ctrl+g Ctrl+h Ctrl+l Ctrl+Shift+I Ctrl+Shift+Delete Cmd+r Cmd+, Alt+ArrowLeft Alt+ArrowRight
		Alt+Home Alt+F4 Alt Backspace BrowserBack BrowserHome BrowserSearch LaunchMail ContextMenu
		PrintScreen ZoomIn Help Find Save / '`.split(/\s+/)
	)('does not hear %s', (keys) => {
		expect(barred(press(keys), false)).toBe(true);
	});

	it.each(
		`ArrowLeft ArrowRight ArrowUp PageUp PageDown Home End Enter Tab Escape + - a 1`.split(' ')
	)('leaves %s to the exhibit', (keys) => {
		expect(barred(press(keys), false)).toBe(false);
	});

	it('leaves Backspace to a field, but no combination', () => {
		expect(barred(press('Backspace'), true)).toBe(false);
		expect(barred(press('Ctrl+r'), true)).toBe(true);
	});
});
