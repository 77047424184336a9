import type { Command } from './keys.ts';

/** A button of the presenter: what it asks for, the key of its label, and its icon in a 24 x 24 box. */
export interface Tool {
	command: Command;
	label: string;
	icon: string;
}

/** The buttons in their order; that of playback, which changes, is drawn by its own icons. */
export const tools: readonly Tool[] = [
	{ command: 'black', label: 'present.black', icon: 'M3 5h18v13H3z' },
	{
		command: 'screen',
		label: 'present.screen',
		icon: 'M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z'
	},
	{
		command: 'notes',
		label: 'present.notes',
		icon: 'M5 3h14v18H5zM7 5v14h10V5zM9 8h6v1.5H9zM9 11.2h6v1.5H9zM9 14.4h4v1.5H9z'
	},
	{
		command: 'keys',
		label: 'present.keys',
		icon: 'M2 6h20v12H2zM4 8v8h16V8zM6 9.5h2v2H6zM9.5 9.5h2v2h-2zM13 9.5h2v2h-2zM16.5 9.5h2v2h-2zM7 13h10v1.8H7z'
	},
	{
		command: 'leave',
		label: 'present.leave',
		icon: 'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6 10.6 12 5 6.4z'
	}
];
