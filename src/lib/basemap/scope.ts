import type { Frame } from './frame.ts';

/**
 * What small maps and figures show of the plane: from Ireland to as far into Afghanistan as geometry is
 * drawn, from Lapland to the Persian Gulf. Every state that ever takes a colour is in it, Afghanistan
 * too, so that no map needs a marker at its edge; Iceland and the far west and south are left out.
 */
export const scope: Frame = { x: -2000, y: -2120, width: 6100, height: 4270 };
