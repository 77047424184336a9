import { describe, expect, it } from 'vitest';
import { faultIn, placesIn } from './json.ts';

describe('a fault in JSON', () => {
	it.each([
		['{"a": 1 "b": 2}', 1],
		['{\n"a": tru\n}', 2],
		['{\n"a": "x\n"}', 2],
		['[1,\n2,\n', 3],
		['{}\n{}', 2],
		['{"a": 01}', 1],
		["{'a': 1}", 1],
		['', 1]
	])('in %j is on line %i', (text, line) => {
		expect(faultIn(text)?.line).toBe(line);
		expect(() => JSON.parse(text)).toThrow();
	});

	it.each(['{"a":[1,-2.5e+3,"\\u00e9\\n",{}],"b":null}', ' [] ', '"x"', 'false'])(
		'is not in %j',
		(text) => {
			expect(faultIn(text)).toBeNull();
			expect(() => JSON.parse(text)).not.toThrow();
		}
	);
});

describe('the places in JSON', () => {
	it('name every value by its keys, with the line on which its name stands', () => {
		const text = '{\n"a": {\n"b c":\n1 },\n"d": [true,\n{ "\\u0065": 2 }]\n}';
		expect(placesIn(text)).toEqual([
			{ key: 'a', line: 2 },
			{ key: 'a.b c', line: 3 },
			{ key: 'd', line: 5 },
			{ key: 'd.0', line: 5 },
			{ key: 'd.1', line: 6 },
			{ key: 'd.1.e', line: 6 }
		]);
	});
});
