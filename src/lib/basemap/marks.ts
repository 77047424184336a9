import type { XY } from './frame.ts';
import data from './marks.json' with { type: 'json' };

/** A line of 1932 with a note on its law: two that are disputed, one of an autonomous territory. */
export type LineId = 'vilnius' | 'bessarabia' | 'memel';

/** A point on each of these lines, in km of the plane. */
export const lineMarks = data as unknown as Readonly<Record<LineId, XY>>;
