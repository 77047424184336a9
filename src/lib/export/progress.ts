/** How far a long task has come. */
export interface Progress {
	done: number;
	total: number;
	/** Seconds that are left, by the time taken so far; null until that can be told. */
	left: number | null;
}

/** Seconds before the time left is told: the first frames say little of the others. */
const early = 1.5;

/** Tells how far a task of so many pieces has come, each time that one is done. */
export function counter(total: number, told: (progress: Progress) => void, now = performance.now) {
	const clock = () => now.call(performance) / 1000;
	const begun = clock();
	return (done: number) => {
		const taken = clock() - begun;
		const left = taken < early || done === 0 ? null : (taken / done) * (total - done);
		told({ done, total, left });
	};
}
