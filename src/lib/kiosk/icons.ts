/** Icons of the exhibit besides those of `ui`, as path data in a 24 x 24 box; filled, even-odd. */
export const icons = {
	/** Half a disc: contrast. */
	contrast: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2.2v13.6a6.8 6.8 0 0 1 0-13.6z',
	/** A small and a large letter. */
	larger:
		'M2.2 18 6 8.4h2L11.8 18H9.7l-.8-2.2H5.1L4.3 18zm3.5-3.9h2.6L7 10.5zM12.2 18 17 4.8h2.3L24 18h-2.3l-1.1-3.2h-4.9L14.6 18zm4.2-5.2h3.5l-1.750-5.1z',
	/** A way with two ends. */
	tour: 'M5 16.2a2.3 2.3 0 1 0 2.1 3.2H16a4 4 0 0 0 0-8H8.5a2.2 2.2 0 0 1 0-4.4h8.4a2.3 2.3 0 1 0 0-1.8H8.5a4 4 0 0 0 0 8H16a2.2 2.2 0 0 1 0 4.4H7.1A2.3 2.3 0 0 0 5 16.2z',
	/** A finger that touches. */
	touch:
		'M9 11.3V6.5a2 2 0 0 1 4 0v4.3l4.6.9c1.5.3 2.4 1.6 2.2 3.1l-.6 4.1A2.5 2.5 0 0 1 16.7 21h-4.9c-.7 0-1.4-.3-1.9-.8L5 15.2c-.6-.6-.5-1.5.1-2.1.6-.5 1.4-.5 2-.1zM6.5 9.2a5 5 0 1 1 9 0l-1.3-.9a3.5 3.5 0 1 0-6.4 0z'
} as const;
