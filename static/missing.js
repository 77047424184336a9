// The page for what is missing speaks every language: this shows that of the path, if it has one.
const tags = location.pathname.split('/');
const article = [...document.querySelectorAll('article[lang]')].find(({ lang }) =>
	tags.includes(lang)
);
if (article) {
	for (const other of document.querySelectorAll('article[lang]')) other.hidden = other !== article;
	document.documentElement.lang = article.lang;
	document.title = article.querySelector('h1').textContent;
}
