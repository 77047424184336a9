import type { Problem, Settings } from '../settings.ts';

/** What the staff's part is told by the exhibit. */
export interface Told {
	settings: Settings;
	/** What of kiosk.json is not followed. */
	problems: readonly Problem[];
	/** The visit that goes on beneath; its phase is shown. */
	visit?: { readonly phase: string };
	/** Version of the program. */
	version: string;
	/** Public address that the build was given; '' or nothing for none. */
	built?: string;
}
