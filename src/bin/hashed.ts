import { pbkdf2Sync } from 'node:crypto';
import { iterations } from '#lib/kiosk/shape.ts';

/** The hash of a PIN as kiosk.json keeps it; lib/kiosk/staff/pin.ts checks it in the browser. */
export function hashed(pin: string, salt: Buffer, rounds = iterations.usual): string {
	const hash = pbkdf2Sync(pin, salt, rounds, 32, 'sha256');
	return ['pbkdf2-sha256', rounds, salt.toString('base64'), hash.toString('base64')].join('$');
}
