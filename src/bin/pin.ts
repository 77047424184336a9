import { randomBytes } from 'node:crypto';
import { hashed } from './hashed.ts';

const [pin = '', ...more] = process.argv.slice(2);
if (/^\d{6}$/.test(pin) && !more.length) {
	console.log(`"pin": "${hashed(pin, randomBytes(16))}"`);
} else {
	console.error('npm run pin -- 482913\nThe PIN has six digits: it is typed on a pad of numbers.');
	process.exitCode = 2;
}
