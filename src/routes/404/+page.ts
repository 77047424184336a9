// One file stands for every missing page, whatever its path and language: it is `404.html`.
export const prerender = true;
export const csr = false;
export const trailingSlash = 'never';
