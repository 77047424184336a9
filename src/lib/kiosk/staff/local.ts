/** A moment as the clock on the wall has it, `2026-11-27 14:30`; as it is where it is none. */
export function local(at: string): string {
	const moment = new Date(at);
	if (Number.isNaN(moment.getTime())) return at;
	const two = (value: number) => String(value).padStart(2, '0');
	const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())];
	return `${day.join('-')} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
