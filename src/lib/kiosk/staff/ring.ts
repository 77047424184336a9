const key = 'pact-atlas:errors';

/** An error of the exhibit, as its ring keeps it. */
export interface Fault {
	at: string;
	message: string;
	count: number;
}

/** The errors that the exhibit kept, the last first; whatever has another form is left out. */
export function keptFaults(storage: Pick<Storage, 'getItem'> | null = kept()): Fault[] {
	try {
		const list: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
		if (!Array.isArray(list)) return [];
		return list.flatMap((each: Partial<Fault> | null) => faultOf(each) ?? []).reverse();
	} catch {
		return [];
	}
}

function faultOf(each: Partial<Fault> | null): Fault | null {
	if (typeof each?.message !== 'string') return null;
	const { at, message, count } = each;
	return {
		at: typeof at === 'string' ? at : '',
		message: message.slice(0, 300),
		count: typeof count === 'number' ? count : 1
	};
}

function kept(): Storage | null {
	try {
		return localStorage;
	} catch {
		return null;
	}
}

/** A moment as the clock on the wall has it, `2026-11-27 14:30`; as it is where it is none. */
export function local(at: string): string {
	const moment = new Date(at);
	if (Number.isNaN(moment.getTime())) return at;
	const two = (value: number) => String(value).padStart(2, '0');
	const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())];
	return `${day.join('-')} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
