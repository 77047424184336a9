import type { Source } from '../types.ts';
import type { Column } from './csv.ts';

/** The columns of sources.csv. */
export const sourceColumns: readonly Column<Source>[] = [
	{
		name: 'key',
		type: 'string',
		description: 'Key by which values name the source',
		required: true,
		of: ({ key }) => key
	},
	{
		name: 'title',
		type: 'string',
		description: 'What was read',
		required: true,
		of: ({ title }) => title
	},
	{ name: 'where', type: 'string', description: 'Where it was read', of: ({ where }) => where },
	{ name: 'url', type: 'string', description: 'Address', of: ({ url }) => url },
	{ name: 'note', type: 'string', description: 'Remark on the source', of: ({ note }) => note }
];
