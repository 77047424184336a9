// https://developer.mozilla.org/en-US/docs/Web/API/SubtleCrypto/deriveBits#pbkdf2

/** How many digits a PIN has. */
export const pinLength = 6;

/** False where the browser offers no cryptography: a page that came over plain http from elsewhere. */
export const canCheck = () => 'subtle' in crypto;

/** True where the digits are those whose hash kiosk.json holds: `pbkdf2-sha256$rounds$salt$hash`. */
export async function isPin(digits: string, kept: string): Promise<boolean> {
	const [, rounds, salt = '', hash = ''] = kept.split('$');
	const key = await crypto.subtle.importKey(
		'raw',
		new TextEncoder().encode(digits),
		'PBKDF2',
		false,
		['deriveBits']
	);
	const wanted = bytesOf(hash);
	const bits = await crypto.subtle.deriveBits(
		{ name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: Number(rounds) },
		key,
		wanted.length * 8
	);
	const found = new Uint8Array(bits);
	// Every byte is compared: the time it takes tells nothing.
	return found.reduce((differs, byte, at) => differs | (byte ^ (wanted[at] ?? 0)), 0) === 0;
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
