import data from './light.json' with { type: 'json' };
import { outlines, type Outlines } from './outlines.ts';
import { parts, type Basemap } from './topology.ts';

/**
 * The light level as path data. For the server only: it carries the whole geometry, which belongs
 * in the document once and never in a script.
 */
export function light(): Outlines {
	return outlines(parts(data as unknown as Basemap));
}
