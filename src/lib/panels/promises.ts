import type { Instrument, PactKind, TextValue } from '#lib/pacts/types.ts';

/** What a treaty promised and did not; the keys are worded by `promise.` and `promise.not.`. */
export interface Promises {
	readonly promised: readonly string[];
	readonly not: readonly string[];
	/** The record's own remark on a neutrality clause that is lacking or disputed. */
	readonly clause?: TextValue;
	/** The other remarks. */
	readonly remarks: readonly TextValue[];
}

const promised: Record<PactKind, readonly string[]> = {
	'non-aggression': ['non-aggression'],
	'non-aggression-neutrality': ['non-aggression', 'neutrality'],
	neutrality: ['neutrality'],
	'neutrality-non-aggression': ['neutrality', 'non-aggression'],
	'friendship-neutrality': ['friendship', 'neutrality'],
	'friendship-non-aggression': ['friendship', 'non-aggression'],
	'friendship-non-aggression-neutrality': ['friendship', 'non-aggression', 'neutrality'],
	'guarantee-neutrality': ['guarantee', 'neutrality'],
	'mutual-assistance': ['assistance'],
	'transfer-mutual-assistance': ['transfer', 'assistance'],
	'renunciation-of-war': ['renunciation'],
	'definition-of-aggression': ['definition'],
	peace: ['peace']
};

/**
 * The promises of a treaty. That it has no neutrality clause is said only where the record says so,
 * with its evidence: a kind that does not name neutrality proves nothing.
 */
export function promisesOf({ kind, notes = [] }: Instrument): Promises {
	const clause = notes.find(({ text }) => /neutrality clause/i.test(text));
	const words = promised[kind];
	return {
		promised: words,
		not: words.includes('assistance') ? [] : ['assistance'],
		...(clause && { clause }),
		remarks: notes.filter((note) => note !== clause)
	};
}
