import type { PactEvent } from './chronology.ts';
import type {
	Annex,
	AnnexKind,
	DateValue,
	EndValue,
	Evidence,
	EventKind,
	Instrument
} from './types.ts';

const annexEvents: Record<AnnexKind, EventKind> = {
	prolongation: 'prolonged',
	supplement: 'supplemented',
	conciliation: 'conciliation'
};

/** The evidence alone, without the value that it stands behind. */
function evidenceOf({ confidence, sources, at, note, variants }: Evidence): Evidence {
	return { confidence, sources, at, note, variants };
}

type Part = Partial<PactEvent> & Pick<PactEvent, 'kind'>;

/** The dates of an instrument as events, for each of its parties and for those that acceded. */
export function stepEvents(row: Instrument): PactEvent[] {
	const { id, parties, accessions = [] } = row;
	const open = parties.length > 1 || accessions.length > 0;
	const event = (state: string, name: string, value: DateValue | EndValue, part: Part) => ({
		...part,
		id: [id, ...(open ? [state] : []), name].join('.'),
		state,
		instrument: id,
		date: value.date,
		evidence: evidenceOf(value),
		own: false
	});
	return [
		...parties.flatMap((state) =>
			stepsOf(row).map(([name, value, part]) => event(state, name, value, part))
		),
		...accessions.map((one) => event(one.party, 'acceded', one, { kind: 'acceded' }))
	];
}

type Step = [name: string, value: DateValue | EndValue, part: Part];

function stepsOf(row: Instrument): Step[] {
	const { values, extensions = [], conciliation } = row;
	const { initialled, signed, inForce, ended } = values;
	const first = signed ? row.initialling : row;
	const steps: Step[] = [];
	if (initialled) steps.push(['initialled', initialled, { kind: 'initialled', ...scene(first) }]);
	if (signed) steps.push(['signed', signed, { kind: 'signed', ...scene(row) }]);
	if (inForce) steps.push(['in-force', inForce, { kind: 'in-force' }]);
	if (conciliation) steps.push(...annexSteps(conciliation, 'conciliation'));
	extensions.forEach((annex, at) => steps.push(...annexSteps(annex, `${annex.kind}-${at + 1}`)));
	if (ended) steps.push(['ended', ended, { kind: 'ended', how: ended.how }]);
	return steps;
}

/** Where and by whom. */
function scene(of: Pick<Annex, 'place' | 'signatories'> = {}): Partial<PactEvent> {
	return { place: of.place, persons: of.signatories };
}

function annexSteps(annex: Annex, name: string): Step[] {
	const { kind, signed, inForce, until, note } = annex;
	const part = { kind: annexEvents[kind], annex: kind, note, carriedTo: until, ...scene(annex) };
	const steps: Step[] = [[name, signed, part]];
	if (inForce) steps.push([`${name}.in-force`, inForce, { kind: 'in-force', annex: kind }]);
	return steps;
}
