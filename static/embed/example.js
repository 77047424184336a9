// A page that hosts the map, talking to it by messages: all that is needed, with no library.
const frame = document.querySelector('[data-example] iframe');
const log = document.querySelector('[data-example] [data-log]');
const about = { source: 'pact-atlas', version: 1 };

const ask = (command) => frame.contentWindow.postMessage({ ...about, ...command }, '*');

addEventListener('message', ({ data, source }) => {
	if (source !== frame.contentWindow || data?.source !== about.source) return;
	if (data.type === 'datechange' || data.type === 'ready' || data.type === 'state')
		log.textContent = `${data.date} – ${data.sentence}`;
	if (data.type === 'error') console.warn('Not followed:', data);
});

// The frame may have been ready before this script: ask, and it answers once it is.
frame.addEventListener('load', () => ask({ type: 'get-state' }));
ask({ type: 'get-state' });

for (const button of document.querySelectorAll('[data-example] button'))
	button.addEventListener('click', () => ask(JSON.parse(button.dataset.command)));
