import type { Component } from 'svelte';
import type { Group } from '#lib/i18n/groups.ts';
import type { Figure } from '../figure.ts';

/** What a section of the dialog is given; its own choices stand below those of every figure. */
export interface SectionProps {
	/** The figure as chosen above; its size is that chosen where the section is `sized`. */
	figure: Figure;
	/** Public address of the site, '' where the build knows none. */
	site: string;
}

/** A further way to take the map away, loaded when it is chosen. */
export interface Section {
	id: string;
	/** Message key of its name, in the group `export`. */
	name: string;
	/** True where the sizes of a picture are its sizes too. */
	sized: boolean;
	/** Groups of messages beside `export`. */
	groups: readonly Group[];
	load(): Promise<{ default: Component<SectionProps> }>;
}

/** What the dialog offers beside one picture. */
export const sections: readonly Section[] = [];
