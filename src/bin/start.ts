import { run } from './run.ts';

// Built each time: an old build would show an old record under a new commit's name.
const built = await run('npx', ['vite', 'build', '--logLevel', 'warn']);
if (built !== 0) {
	console.error('The site could not be built; what went wrong is said above.');
	process.exit(built);
}
await import('./serve.ts');
