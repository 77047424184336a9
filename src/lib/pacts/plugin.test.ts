import { describe, expect, it } from 'vitest';
import { record } from './plugin.ts';

/** Runs the hook with a context that throws, as Vite's does. */
function build(plugin: ReturnType<typeof record>): void {
	const error = (message: string): never => {
		throw new Error(message);
	};
	plugin.buildStart.call({ error });
}

describe('the plugin', () => {
	it('lets the record on disk pass', () => {
		expect(() => build(record())).not.toThrow();
	});

	it('fails the build with file, row and reason', () => {
		const load = (name: string) => (name.includes('instruments') ? [{ id: 'fin1932' }] : []);
		expect(() => build(record(load))).toThrow(
			'src/lib/pacts/instruments.json: fin1932: parties: is missing'
		);
	});
});
