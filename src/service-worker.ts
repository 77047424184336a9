// https://svelte.dev/docs/kit/service-workers
// How it keeps the site and changes from one version to the next: src/lib/offline/.
import { base, build, files, prerendered, version } from '$service-worker';
import type { Scope } from '#lib/offline/scope.ts';
import { Keeper } from '#lib/offline/worker.ts';

const scope = globalThis as unknown as Scope;
new Keeper(scope, { base, version, build, files, prerendered }, caches).listen();
