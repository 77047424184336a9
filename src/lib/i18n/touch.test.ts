import { expect, it } from 'vitest';
import fi from './fi.json' with { type: 'json' };
import { languages } from './languages.ts';
import { touch } from './touch.ts';

it('the invitation is in every language, and brings nothing else of it', () => {
	expect(Object.keys(touch).sort()).toEqual(languages.map(({ tag }) => tag).sort());
	expect(new Set(Object.values(touch)).size).toBe(languages.length);
	expect(touch.fi).toBe(fi['kiosk.touch']);
});
