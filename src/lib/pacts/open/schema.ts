import { units } from '#lib/states/registry.ts';
import { relations } from '../eventrow.ts';
import { annexKinds, confidences, endings, eventKinds, pactKinds } from '../types.ts';
import { datePattern } from './evidence.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = { type: 'string', minLength: 1 };
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema, minItems = 0) => ({ type: 'array', items, minItems });
const closed = (values: readonly string[], description: string) => ({ description, enum: values });

/** An object of these members, with evidence; those in `required` must be there. */
function backed(description: string, properties: Schema, required: readonly string[] = []): Schema {
	return {
		description,
		type: 'object',
		$ref: '#/$defs/evidence',
		properties,
		required,
		unevaluatedProperties: false
	};
}

function plain(description: string, properties: Schema, required: readonly string[]): Schema {
	return { description, type: 'object', properties, required, additionalProperties: false };
}

const where = { place: ref('text'), signatories: list(ref('person')) };

/** Unverified: no source. Disputed: two answers or more. All others: a source, and one answer. */
const honesty = [
	{
		if: { properties: { confidence: { const: 'unverified' } } },
		then: { properties: { sources: { maxItems: 0 } } },
		else: { properties: { sources: { minItems: 1 } } }
	},
	{
		if: { properties: { confidence: { const: 'disputed' } } },
		then: { required: ['variants'] },
		else: { properties: { variants: false } }
	}
];

const values: Schema = {
	date: {
		description: 'ISO; its length is its precision: a day, a month or a year',
		type: 'string',
		pattern: datePattern
	},
	unit: closed(
		units.map(({ id }) => id),
		'Id of a state or territory of 1932, as in static/geo'
	),
	confidence: closed(
		confidences,
		'document: read in the treaty or an official document; literature: read in a book, encyclopaedia or data set; unverified: from memory, read nowhere; disputed: given differently by different sources'
	),
	sources: { ...list({ type: 'string', pattern: '^[A-Z]+\\d*$' }), uniqueItems: true },
	variant: plain(
		'One answer to a disputed question and who gives it; an empty by is memory',
		{ date: ref('date'), text, by: ref('sources') },
		['by']
	),
	evidence: {
		description: 'What stands behind a value',
		type: 'object',
		properties: {
			confidence: ref('confidence'),
			sources: ref('sources'),
			at: {
				description: 'Place within a source, by its key',
				type: 'object',
				additionalProperties: text
			},
			note: text,
			variants: list(ref('variant'), 2)
		},
		required: ['confidence', 'sources'],
		allOf: honesty
	},
	bare: backed('Evidence of a value that stands beside it', {}),
	dated: backed('A date with its evidence', { date: ref('date') }, ['date']),
	end: backed('An end; a disputed one may have no date', {
		date: ref('date'),
		how: closed(endings, 'How it came to its end')
	}),
	text: backed('Words with their evidence', { text }, ['text']),
	term: backed('Duration as agreed', { months: { type: 'integer', minimum: 1 }, text }),
	person: backed('A person who acted, and for whom', { name: text, side: ref('unit') }, [
		'name',
		'side'
	]),
	accession: backed('A party that joined later', { party: ref('unit'), date: ref('date') }, [
		'party',
		'date'
	]),
	annex: plain(
		'A protocol or convention that belongs to a treaty',
		{
			kind: closed(annexKinds, 'What it does to the treaty'),
			signed: ref('dated'),
			inForce: ref('dated'),
			until: ref('dated'),
			term: ref('term'),
			...where,
			citations: list(ref('text')),
			note: text
		},
		['kind', 'signed']
	)
};

const instrument = plain(
	'One treaty, pact, convention or protocol between the USSR and the parties',
	{
		id: { type: 'string', pattern: '^[a-z]+\\d{4}[a-z]?$' },
		parties: list(ref('unit'), 1),
		kind: closed(pactKinds, 'What the parties promised'),
		title: text,
		titleFrom: ref('bare'),
		values: plain(
			'The steps of its life; one that is absent did not happen or is not known',
			{ initialled: ref('dated'), signed: ref('dated'), inForce: ref('dated'), ended: ref('end') },
			[]
		),
		...where,
		initialling: plain('Where and by whom it was initialled, if signed later', where, []),
		term: ref('term'),
		extensions: list(ref('annex')),
		conciliation: ref('annex'),
		accessions: list(ref('accession')),
		citations: list(ref('text')),
		notes: list(ref('text'))
	},
	['id', 'parties', 'kind', 'title', 'titleFrom', 'values', 'place']
);

const event = backed(
	'Something that happened between a state and the USSR',
	{
		id: text,
		state: ref('unit'),
		instrument: { ...text, description: 'Id of the instrument it belongs to' },
		kind: closed(eventKinds, 'What happened'),
		relations: closed(relations, 'What became of diplomatic relations'),
		date: ref('date'),
		until: { ...ref('date'), description: 'Last day of a range' },
		precision: { enum: ['day', 'month', 'year'] },
		place: ref('text'),
		persons: list(ref('person')),
		text: { ...text, description: 'What the kind does not say' },
		how: closed(endings, 'How the treaty ended'),
		annex: closed(annexKinds, 'Kind of the protocol or convention whose event it is'),
		carriedTo: { ...ref('dated'), description: 'Day to which a prolongation carried the treaty' },
		own: { type: 'boolean', description: 'False for a date of an instrument told as an event' }
	},
	['id', 'state', 'kind', 'own']
);

const source = plain(
	'Something that was read, or is referred to',
	{ key: text, title: text, where: text, url: text, note: text },
	['key', 'title']
);

/** JSON Schema (2020-12) of pacts.json. */
export const schema: Schema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'The record of Pact Atlas 1932',
	...plain(
		'Treaties and other events between the USSR and the states on a map of Europe in 1932',
		{
			$schema: text,
			title: text,
			description: text,
			version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
			hash: {
				description: 'First 12 hex digits of the SHA-256 of the record as canonical JSON',
				type: 'string',
				pattern: '^[0-9a-f]{12}$'
			},
			license: { const: 'CC0-1.0' },
			instruments: list(ref('instrument'), 1),
			events: list(ref('event'), 1),
			sources: list(ref('source'), 1)
		},
		['version', 'hash', 'license', 'instruments', 'events', 'sources']
	),
	$defs: { ...values, instrument, event, source }
};
