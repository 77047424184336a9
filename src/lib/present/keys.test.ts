import { describe, expect, it } from 'vitest';
import { commandOf, type Press } from './keys.ts';

const none = { code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
const press = (key: string, more: Partial<Press> = {}): Press => ({ ...none, key, ...more });
const command = (key: string, more?: Partial<Press>) => commandOf(press(key, more), true);

describe('the keys of the presenter', () => {
	it.each([
		['PageDown', 'next'],
		['ArrowRight', 'next'],
		['ArrowDown', 'next'],
		[' ', 'next'],
		['Enter', 'next'],
		['PageUp', 'previous'],
		['ArrowLeft', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['F5', 'start'],
		['Escape', 'leave'],
		['b', 'black'],
		['B', 'black'],
		['.', 'black'],
		['w', 'white'],
		[',', 'white'],
		['n', 'notes'],
		['?', 'keys']
	])('%s asks for %s', (key, asked) => {
		expect(command(key)).toBe(asked);
	});

	it('leave every combination to the browser', () => {
		for (const key of ['PageDown', 'F5', 'b', ' ', 'Home', '.'])
			for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
				expect(command(key, { [held]: true }), `${held} ${key}`).toBeNull();
		for (const key of ['Tab', 'F11', 'F12', 'x', '1', 'Shift'])
			expect(command(key), key).toBeNull();
	});

	it('never load the page anew for a remote that goes on with Shift+F5', () => {
		expect(command('F5', { shiftKey: true })).toBe('show');
	});

	it('of one letter or sign can be turned off; the others stay', () => {
		for (const key of ['b', 'B', '.', 'w', ',', 'p', 'n', 'h', '?', 'f', 'и'])
			expect(commandOf(press(key, { code: 'KeyB' }), false), key).toBeNull();
		for (const key of ['PageDown', ' ', 'F5', 'Escape', 'End'])
			expect(commandOf(press(key), false), key).not.toBeNull();
	});

	it('of a remote are known by their place where the board has other letters there', () => {
		expect(command('и', { code: 'KeyB' })).toBe('black');
		expect(command('ю', { code: 'Period' })).toBe('black');
		expect(command(':', { code: 'Period', shiftKey: false })).toBe('black');
		// A French board has a Latin letter there, which is not W.
		expect(command('z', { code: 'KeyW' })).toBeNull();
	});
});
