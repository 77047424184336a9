/** Media types by the end of a file's name: all that a built site has. @type {Record<string, string>} */
const types = {
	css: 'text/css',
	csv: 'text/csv;charset=utf-8',
	gif: 'image/gif',
	html: 'text/html;charset=utf-8',
	ico: 'image/x-icon',
	jpg: 'image/jpeg',
	js: 'text/javascript',
	json: 'application/json',
	mjs: 'text/javascript',
	mp4: 'video/mp4',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain;charset=utf-8',
	webm: 'video/webm',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xml: 'text/xml',
	zip: 'application/zip'
};

/** The media type of a file. @param {string} path */
export function typeOf(path) {
	return types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether a file is a picture, as a museum's logo. @param {string} path */
export function isPicture(path) {
	return /^image\//.test(typeOf(path));
}
