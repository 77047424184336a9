/** Icons as path data in a 24 x 24 box, drawn for this project; filled, even-odd. */
export const icons = {
	play: 'M8 5.2v13.6a.8.8 0 0 0 1.22.68l10.9-6.8a.8.8 0 0 0 0-1.36l-10.9-6.8A.8.8 0 0 0 8 5.2z',
	pause: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z',
	replay: 'M12 5V1.8L6.6 6.2 12 10.6V7.3a5.7 5.7 0 1 1-5.7 5.7H4a8 8 0 1 0 8-8z',
	next: 'M5.5 6v12l8.5-6zM15.5 6H18v12h-2.5z',
	previous: 'M18.5 6v12L10 12zM6 6h2.5v12H6z',
	plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z',
	minus: 'M5 11h14v2H5z',
	/** The whole map: four corners of a frame. */
	whole: 'M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z',
	close:
		'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6 10.6 12 5 6.4z',
	back: 'M14.6 5 16 6.4 10.4 12l5.6 5.6-1.4 1.4-7-7z',
	on: 'M9.4 5 8 6.4l5.6 5.6L8 17.6 9.4 19l7-7z',
	calendar:
		'M7 3h2v2h6V3h2v2h3.5v15.5h-17V5H7zM5.2 9.6v9.2h13.6V9.6zM7.5 12h2.6v2.4H7.5zM13.9 12h2.6v2.4h-2.6z'
} as const;

/** Name of an icon. */
export type Icon = keyof typeof icons;
