// Stands in for `$app/navigation`: the address is what follows `#`, as a file has no other.
import { hashOf, placeOf } from './place.ts';

/** Opens another page of the file, by an address as `resolve` gives it. */
export function goto(address: string): void {
	location.hash = address;
}

/** Writes a query into the address; no event follows, as with Kit. */
export function replaceState(search: string): void {
	history.replaceState(null, '', hashOf({ ...placeOf(location.hash), search }));
}
