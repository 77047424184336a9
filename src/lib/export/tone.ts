/** Relative luminance of a hex colour, 0..1, as WCAG 2 counts it. */
export function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
		const c = parseInt(hex.slice(i, i + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The grey that is as light as a colour. */
export function grey(hex: string): string {
	const light = luminance(hex);
	const c = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
	return `#${Math.round(c * 255)
		.toString(16)
		.padStart(2, '0')
		.repeat(3)}`;
}
