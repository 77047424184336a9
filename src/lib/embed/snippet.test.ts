import { describe, expect, it } from 'vitest';
import { sideOf, snippet } from './snippet.ts';

describe('snippet', () => {
	it('is a frame with its address and name escaped', () => {
		const options = { url: 'https://pacts.example/lv/?date=1932-05-04&mode=embed', width: '640' };
		expect(snippet({ ...options, title: 'Pacts "1932" <map>', height: '480' })).toBe(
			'<iframe src="https://pacts.example/lv/?date=1932-05-04&amp;mode=embed"' +
				' title="Pacts &quot;1932&quot; &lt;map>" width="640" height="480"' +
				' style="border: 0; max-width: 100%" loading="lazy"></iframe>'
		);
	});

	it('takes no size in which the map does not fit, and the usual one for what is none', () => {
		expect(['20', '640', '99999', '', 'wide'].map((text) => sideOf(text, 'width'))).toEqual([
			320, 640, 1200, 800, 800
		]);
		expect(['20', '480', '99999', '-5'].map((text) => sideOf(text, 'height'))).toEqual([
			240, 480, 800, 560
		]);
	});
});
