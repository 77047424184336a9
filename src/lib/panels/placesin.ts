import type { SourceKey } from '#lib/pacts/types.ts';

/** Every source within a value of the record, with the pages or documents that were read in it. */
export function placesIn(value: unknown): Map<SourceKey, string[]> {
	const found = new Map<SourceKey, string[]>();
	const add = (key: SourceKey, place?: string) => {
		const places = found.get(key) ?? [];
		found.set(key, place && !places.includes(place) ? [...places, place] : places);
	};
	const walk = (inner: unknown): void => {
		if (typeof inner !== 'object' || inner === null) return;
		for (const [name, each] of Object.entries(inner as Record<string, unknown>))
			if (name === 'sources' || name === 'by') (each as string[]).forEach((key) => add(key));
			else if (name === 'at')
				Object.entries((each ?? {}) as Record<string, string>).forEach((pair) => add(...pair));
			else walk(each);
	};
	walk(value);
	return found;
}
