import { withGroups } from '../../wording.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) =>
	withGroups(await parent(), 'card', 'cite', 'table');
