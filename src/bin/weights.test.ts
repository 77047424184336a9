import { describe, expect, it } from 'vitest';
import { firstFiles } from './weights.ts';

describe('firstFiles', () => {
	const html = `<link href="./_app/immutable/assets/a.css" rel="stylesheet">
		<link rel="stylesheet" media="print" href="./_app/immutable/assets/print.css">
		<link rel="modulepreload" href="./_app/immutable/entry/start.js">
		<script>Promise.all([import("./_app/immutable/entry/start.js")])</script>`;
	const scripts: Record<string, string> = {
		'site/_app/immutable/entry/start.js': 'import{a}from"../chunks/a.js";import"./b.js";x(a)',
		'site/_app/immutable/chunks/a.js': 'const gl=()=>import("../chunks/maplibre.js");export{gl}',
		'site/_app/immutable/entry/b.js': 'export{c}from"../chunks/a.js"'
	};

	it('follows static imports, each file once, and leaves out what import() and a printer bring later', () => {
		expect(firstFiles(html, 'site', (path) => scripts[path] ?? '')).toEqual([
			'site/_app/immutable/assets/a.css',
			'site/_app/immutable/chunks/a.js',
			'site/_app/immutable/entry/b.js',
			'site/_app/immutable/entry/start.js'
		]);
	});
});
