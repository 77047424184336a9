import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { colours, rampColour } from './palette.ts';

describe('borders', () => {
	const flat = ['water', 'outside', 'ussr', 'notYet', 'never', 'notAState', 'aftermath'] as const;
	const ramp = Array.from({ length: 201 }, (_, i) => rampColour(i / 200));

	it('stand 3:1 from every fill, by the one of their two tones or by the other', () => {
		for (const fill of [...flat.map((name) => colours[name]), ...ramp]) {
			const best = Math.max(wcagContrast(colours.border, fill), wcagContrast(colours.notYet, fill));
			expect(best, fill).toBeGreaterThanOrEqual(3);
		}
	});

	it('have two tones that stand 3:1 from each other', () => {
		expect(wcagContrast(colours.border, colours.notYet)).toBeGreaterThanOrEqual(3);
	});
});
