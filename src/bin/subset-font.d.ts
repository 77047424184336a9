// The published types (2.3.0) stop before `keepFeatures`; this is the part that we call.
declare module 'subset-font' {
	/** The font cut to the characters of `text`; see https://github.com/papandreou/subset-font. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: {
			targetFormat: 'sfnt' | 'woff2';
			keepFeatures?: string[];
			noHinting?: boolean;
			variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
		}
	): Promise<Buffer>;
}
