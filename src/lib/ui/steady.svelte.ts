import { untrack } from 'svelte';

/**
 * What a getter gives, passed on only when it is another: the hundreds of places that hang on it are
 * not asked each day whether it has changed, as they are behind a `$derived`. Read in a component.
 */
export class Steady<T> {
	#current = $state.raw() as T;

	constructor(read: () => T) {
		this.#current = untrack(read);
		$effect.pre(() => {
			this.#current = read();
		});
	}

	get current(): T {
		return this.#current;
	}
}
