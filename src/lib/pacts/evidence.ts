import { firstDay } from './dates.ts';
import type { Evidence, SourceKey } from './types.ts';

/** What a rule has found in one row: the field's path within it and what is wrong with it. */
export interface Finding {
	readonly field: string;
	readonly reason: string;
}

const firstYear = '1917';
const lastYear = '1991';

/** Dates anywhere in the row, its own too, that do not exist or are centuries off. */
export function dateFindings(row: object): Finding[] {
	return walk(row).flatMap(([path, value]) =>
		['date', 'until'].flatMap((name) => {
			const date = (value as Record<string, unknown>)[name];
			if (typeof date !== 'string') return [];
			const field = path ? `${path}.${name}` : name;
			if (firstDay(date) === undefined)
				return { field, reason: `${date} is not a day, month or year that exists` };
			const outside = date.slice(0, 4) < firstYear || date.slice(0, 4) > lastYear;
			return outside ? { field, reason: `${date} is outside ${firstYear}-${lastYear}` } : [];
		})
	);
}

/** Values anywhere in the row whose evidence contradicts itself or names an unknown source. */
export function evidenceFindings(row: object, keys: ReadonlySet<SourceKey>): Finding[] {
	return walk(row).flatMap(([path, value]) =>
		'confidence' in value
			? backing(value as Evidence, keys).map((reason) => ({ field: path || 'sources', reason }))
			: []
	);
}

function backing(value: Evidence & { date?: string }, keys: ReadonlySet<SourceKey>): string[] {
	const { confidence, sources, at = {}, variants = [], date } = value;
	const named = [...sources, ...variants.flatMap(({ by }) => by)];
	const checks: [boolean, string][] = [
		[confidence === 'unverified' && sources.length > 0, 'unverified, and yet has a source'],
		[confidence !== 'unverified' && !sources.length, `${confidence}, but has no source`],
		[new Set(sources).size < sources.length, 'names a source twice'],
		[confidence === 'disputed' && variants.length < 2, 'disputed, but has fewer than two variants'],
		[confidence !== 'disputed' && variants.length > 0, `${confidence}, and yet has variants`],
		[variants.some((one) => !one.date && !one.text), 'a variant has neither date nor text'],
		[
			variants.length > 0 && !!date && variants.every((one) => one.date !== date),
			`no variant gives ${date}`
		]
	];
	return [
		...new Set(named.filter((key) => !keys.has(key)).map((key) => `unknown source ${key}`)),
		...Object.keys(at)
			.filter((key) => !sources.includes(key))
			.map((key) => `has a place in ${key}, which is not among its sources`),
		...checks.filter(([broken]) => broken).map(([, reason]) => reason)
	];
}

/** The value itself and every object within it, with its path. */
function walk(value: object, path = ''): [string, object][] {
	return [
		[path, value],
		...Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
			typeof inner === 'object' && inner !== null ? walk(inner, path ? `${path}.${key}` : key) : []
		)
	];
}
