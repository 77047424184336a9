import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

// Kit hashes the scripts that it writes itself; the one in app.html is ours to hash.
const inline = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'));
const hash = inline && createHash('sha256').update(inline[1]).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		// Not at the start of a page: src/lib/offline/register.ts does it once the map is there.
		serviceWorker: { register: false },
		prerender: {
			// Nothing links to the page for what is missing.
			entries: ['*', '/404'],
			// The plan for search engines is only made where the build knows the site's address.
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => route !== '/[plan=plan]')) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': hash ? ['self', `sha256-${hash}`] : ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				// The page on embedding shows the map in a frame: our own pages only, which may do no more.
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
