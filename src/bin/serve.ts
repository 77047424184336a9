import { listen, siteServer } from './server.ts';

const port = Number(process.env.PORT ?? 4173);

try {
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new Error(`PORT is not a port number: ${process.env.PORT}`);
	const address = await listen(siteServer('build'), port, process.env.HOST);
	console.log(`Pact Atlas 1932 is at ${address}\nStop it with Ctrl+C.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
