import { spawn } from 'node:child_process';

/** Runs a program of this project with its output shown; gives its exit code, 1 if a signal ended it. */
export function run(
	command: string,
	args: readonly string[],
	env: Record<string, string> = {}
): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
		child.once('error', reject);
		child.once('exit', (code) => resolve(code ?? 1));
	});
}
