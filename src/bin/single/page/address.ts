// What pages read of `location`, as the query of a file stands behind its `#`: see bundle.ts.
import { placeOf } from './place.ts';

Object.assign(globalThis, {
	atlasAddress: {
		get search() {
			return placeOf(location.hash).search;
		}
	}
});
