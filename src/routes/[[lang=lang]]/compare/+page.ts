import { withGroups } from '../../wording.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) =>
	withGroups(await parent(), 'after', 'notice', 'map', 'steps');
