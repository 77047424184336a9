import { firstDay } from './dates.ts';
import { describe, expect, it } from 'vitest';
import { instrument, instruments, source } from './record.ts';
import type { Instrument } from './types.ts';

/** Start of each of the 18 pairs in COW v4.1 and, day for day the same, in ATOP 4.01. */
const starts: readonly [string, string][] = [
	['tur1925', '1925-12-17'],
	['ger1926', '1926-04-24'],
	['afg1926', '1926-08-31'],
	['lit1926', '1926-09-28'],
	['per1927', '1927-10-01'],
	['fin1932', '1932-01-21'],
	['lat1932', '1932-02-05'],
	['est1932', '1932-05-04'],
	['pol1932', '1932-07-25'],
	['fra1932', '1932-11-29'],
	['ita1933', '1933-09-02'],
	['fra1935', '1935-05-02'],
	['cze1935', '1935-05-16'],
	['ger1939', '1939-08-23'],
	['est1939', '1939-09-28'],
	['lat1939', '1939-10-05'],
	['lit1939', '1939-10-10'],
	['yug1941', '1941-04-05']
];

function row(id: string): Instrument {
	const found = instrument(id);
	if (!found) throw new Error(`no instrument ${id}`);
	return found;
}

const citation = (id: string, text: string) => row(id).citations?.find((one) => one.text === text);

describe('the record', () => {
	it('holds every instrument of the fact table, by date', () => {
		expect(instruments.map(({ id }) => id)).toEqual(
			`tur1925 ger1926 afg1926 lit1926 lat1927 per1927 multi1929 afg1931 fin1932 lat1932 est1932
			pol1932 fra1932 multi1933a multi1933b lit1933 ita1933 fra1935 cze1935 ger1939 est1939 lat1939
			lit1939 fin1940 yug1941`.split(/\s+/)
		);
	});

	it('is compared with COW and ATOP in all of their 18 pairs', () => {
		expect(new Set(starts.map(([id]) => id)).size).toBe(18);
	});

	it.each(starts)('%s: its date of signature is the start in COW and ATOP', (id, date) => {
		expect(row(id).values.signed).toMatchObject({
			date,
			sources: expect.arrayContaining(['COW', 'ATOP'])
		});
	});

	it('knows every source that a value names', () => {
		const keys = JSON.stringify(instruments).matchAll(/"(?:sources|by)":\[([^\]]*)\]/g);
		const named = [...keys].flatMap(([, list]) => JSON.parse(`[${list}]`) as string[]);
		expect([...new Set(named)].filter((key) => !source(key))).toEqual([]);
	});

	it('marks every value that was read nowhere as unverified', () => {
		const values = [
			row('ger1926').conciliation?.signed,
			row('lat1932').values.inForce,
			row('pol1932').values.initialled,
			row('pol1932').conciliation?.signed,
			row('fra1932').values.inForce,
			row('ita1933').values.inForce,
			row('cze1935').values.inForce,
			row('lit1939').values.inForce,
			row('ger1926').signatories?.[0],
			row('ger1926').extensions?.[0]?.term,
			row('afg1931').term,
			row('afg1931').extensions?.[0]?.signed,
			row('lat1927').place,
			row('lat1932').conciliation?.place,
			row('fin1940').titleFrom,
			row('pol1932').initialling?.place,
			row('multi1929').accessions?.find(({ party }) => party === 'danzig'),
			row('multi1933a').accessions?.[0]
		];
		for (const value of values)
			expect(value).toMatchObject({ confidence: 'unverified', sources: [] });
	});

	it.each([
		['tur1925', 'LNTS 157:353 no. 3610'],
		['ger1926', 'LNTS 53:387 no. 1268'],
		['afg1931', 'LNTS 157:371 no. 3611'],
		['lit1926', 'LNTS 60:145 no. 1410'],
		['per1927', 'LNTS 112:275 no. 2620'],
		['fin1932', 'LNTS 157:393 no. 3613'],
		['lat1932', 'LNTS 148:113 no. 3408'],
		['est1932', 'LNTS 131:297'],
		['pol1932', 'LNTS 136:41'],
		['fra1932', 'LNTS 157:411 no. 3615'],
		['ita1933', 'LNTS 148:319 no. 3418'],
		['fra1935', 'LNTS 167:395 no. 3881'],
		['cze1935', 'LNTS 159:347 no. 3677'],
		['ger1939', 'Not in the LNTS'],
		['lat1939', 'LNTS 198:381'],
		['multi1929', 'LNTS 89:369 no. 2028'],
		['multi1933a', 'LNTS 147:67'],
		['multi1933b', 'LNTS 148:211 no. 3414'],
		['lit1933', 'LNTS 148:79']
	])('%s: the citation %s, from memory, is unverified', (id, text) => {
		expect(citation(id, text)).toMatchObject({ confidence: 'unverified', sources: [] });
	});

	it('keeps apart the month and the day on which the Latvian text of 1927 was initialled', () => {
		const { values } = row('lat1927');
		expect(values.initialled).toMatchObject({ date: '1927-03', confidence: 'literature' });
		expect(values.initialled?.note).toContain('9 March, is unverified');
		expect(values.signed).toBeUndefined();
	});

	it('does not give the Latvian and Estonian treaties a neutrality clause', () => {
		expect([row('lat1932').kind, row('est1932').kind]).toEqual([
			'non-aggression',
			'non-aggression'
		]);
	});

	it('has the open protocols and conventions with all who signed and all who acceded', () => {
		const members = ['multi1929', 'multi1933a', 'multi1933b', 'lit1933'].map((id) => [
			row(id).parties.join(' '),
			(row(id).accessions ?? []).map(({ party }) => party).join(' ')
		]);
		expect(members).toEqual([
			['estonia latvia poland romania', 'turkey persia lithuania danzig'],
			['afghanistan estonia latvia persia poland romania turkey', 'finland'],
			['czechoslovakia romania turkey yugoslavia', ''],
			['lithuania', '']
		]);
	});

	it('has every prolongation and supplement of the fact table', () => {
		const dates = (id: string) => row(id).extensions?.map(({ signed }) => signed.date);
		expect(dates('tur1925')).toEqual(['1929-12-17', '1931-03-07', '1931-10-30', '1935-11-07']);
		expect(dates('lit1926')).toEqual(['1931-05-06', '1934-04-04']);
		expect(dates('afg1931')).toEqual(['1936-03-29', '1955-12']);
		expect(['fin1932', 'lat1932', 'est1932', 'pol1932'].map(dates)).toEqual([
			['1934-04-07'],
			['1934-04-04'],
			['1934-04-04'],
			['1934-05-05']
		]);
	});

	it('calls the ends disputed on which the sources differ', () => {
		const disputed = instruments.filter(({ values }) => values.ended?.confidence === 'disputed');
		expect(disputed.map(({ id }) => id)).toEqual(
			`tur1925 ger1926 lit1926 afg1931 lat1932 est1932 fra1932 cze1935 est1939 lat1939 lit1939
			yug1941`.split(/\s+/)
		);
	});

	it('has the conciliation conventions 92, 134 and 43 days after the treaties, and 0 for France', () => {
		const days = ['fin1932', 'lat1932', 'est1932', 'fra1932'].map((id) => {
			const { conciliation, values } = row(id);
			return (firstDay(conciliation!.signed.date) ?? 0) - (firstDay(values.signed!.date) ?? 0);
		});
		expect(days).toEqual([92, 134, 43, 0]);
	});

	it('says in the row for Germany that the treaty ran through 1932 on an unratified protocol', () => {
		const [protocol] = row('ger1926').extensions ?? [];
		expect(protocol?.signed.date).toBe('1931-06-24');
		expect(protocol?.inForce?.date).toBe('1933-05-05');
		expect(row('ger1926').notes?.[0]?.text).toContain('not yet ratified');
	});
});
