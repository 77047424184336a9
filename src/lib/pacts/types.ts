import type { UnitId } from '#lib/states/registry.ts';

/**
 * How far a value may be trusted: read in the treaty or an official document; read in literature or
 * a data set; from memory, read nowhere; or given differently by different sources.
 */
export type Confidence = (typeof confidences)[number];

/** The closed list behind `Confidence`, most certain first. */
export const confidences = ['document', 'literature', 'unverified', 'disputed'] as const;

/** What the parties promised, by the text and not by the title; i18n words it. */
export type PactKind = (typeof pactKinds)[number];

/** The closed list behind `PactKind`. */
export const pactKinds = [
	'non-aggression',
	'non-aggression-neutrality',
	'neutrality',
	'neutrality-non-aggression',
	'friendship-neutrality',
	'friendship-non-aggression',
	'friendship-non-aggression-neutrality',
	'guarantee-neutrality',
	'mutual-assistance',
	'transfer-mutual-assistance',
	'renunciation-of-war',
	'definition-of-aggression',
	'peace'
] as const;

/** How an instrument came to its end, in neutral words; i18n words it. */
export type Ending = (typeof endings)[number];

/** The closed list behind `Ending`. */
export const endings = [
	'denounced',
	'superseded',
	'lapsed',
	'invasion',
	'war',
	'occupation',
	'state-destroyed'
] as const;

/** What an annex does to its treaty; i18n words it. */
export type AnnexKind = (typeof annexKinds)[number];

/** The closed list behind `AnnexKind`. */
export const annexKinds = ['prolongation', 'supplement', 'conciliation'] as const;

/** What happened between a state and the USSR; i18n words it. */
export type EventKind = (typeof eventKinds)[number];

/** The closed list behind `EventKind`, in the order in which things of one day are told. */
export const eventKinds = [
	'relations',
	'talks',
	'offer',
	'initialled',
	'signed',
	'acceded',
	'conciliation',
	'ratified',
	'in-force',
	'prolonged',
	'supplemented',
	'denounced',
	'ended'
] as const;

/** Key of a row of `sources.json`. */
export type SourceKey = string;

/** ISO text whose length is its precision: `1932-07-25` a day, `1927-03` a month, `1926` a year. */
export type DateText = string;

/** One answer to a disputed question and who gives it; an empty `by` is memory, read nowhere. */
export interface Variant {
	readonly date?: DateText;
	readonly text?: string;
	readonly by: readonly SourceKey[];
}

/** What stands behind a value. Unverified: no sources. Disputed: two variants or more. */
export interface Evidence {
	readonly confidence: Confidence;
	readonly sources: readonly SourceKey[];
	/** Page or document within a source, by its key. */
	readonly at?: Readonly<Record<SourceKey, string>>;
	readonly note?: string;
	readonly variants?: readonly Variant[];
}

/** A date with its evidence. */
export interface DateValue extends Evidence {
	readonly date: DateText;
}

/** An end: a judgement more often than a fact, so a disputed one may have no date of our choosing. */
export interface EndValue extends Evidence {
	readonly date?: DateText;
	readonly how?: Ending;
}

/** A place, a citation or a remark with its evidence; in English. */
export interface TextValue extends Evidence {
	readonly text: string;
}

/** Duration as agreed: first term in months, or in words where it is not a number; or both. */
export interface TermValue extends Evidence {
	readonly months?: number;
	readonly text?: string;
}

/** A person who signed, and for whom. */
export interface Signatory extends Evidence {
	readonly name: string;
	readonly side: UnitId;
}

/** A party that joined later. */
export interface Accession extends DateValue {
	readonly party: UnitId;
}

/** A protocol or convention that belongs to a treaty: prolongation, supplement, conciliation. */
export interface Annex {
	readonly kind: AnnexKind;
	readonly signed: DateValue;
	readonly place?: TextValue;
	readonly inForce?: DateValue;
	readonly term?: TermValue;
	/** The day to which it carried the treaty. */
	readonly until?: DateValue;
	readonly signatories?: readonly Signatory[];
	readonly citations?: readonly TextValue[];
	readonly note?: string;
}

/** The four steps of a treaty's life; a step that is absent did not happen or is not known. */
export interface Values {
	readonly initialled?: DateValue;
	readonly signed?: DateValue;
	readonly inForce?: DateValue;
	readonly ended?: EndValue;
}

/** One treaty, pact, convention or protocol between the USSR and `parties`. */
export interface Instrument {
	/** Stable, used in links and published data: `fin1932`. */
	readonly id: string;
	/** Every other party at signature: one if bilateral; the USSR is never named. */
	readonly parties: readonly UnitId[];
	readonly kind: PactKind;
	/** English title. */
	readonly title: string;
	readonly titleFrom: Evidence;
	readonly values: Values;
	/** Of signature; of initialling where nothing was signed. */
	readonly place: TextValue;
	/** Where and by whom a text was initialled that was signed later. */
	readonly initialling?: Pick<Annex, 'place' | 'signatories'>;
	readonly signatories?: readonly Signatory[];
	readonly term?: TermValue;
	readonly extensions?: readonly Annex[];
	readonly conciliation?: Annex;
	readonly accessions?: readonly Accession[];
	readonly citations?: readonly TextValue[];
	readonly notes?: readonly TextValue[];
}

/** Something that was read, or is referred to, for the record. */
export interface Source {
	readonly key: SourceKey;
	readonly title: string;
	/** Where it was read, as the fact table prints it; an address without a scheme is no link. */
	readonly where?: string;
	readonly url?: string;
	readonly note?: string;
}
