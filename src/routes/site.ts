import * as told from '$env/static/public';

// By its name alone: the whole module as an object would need a helper in the first script.
const given = (told as Partial<Record<string, string>>).PUBLIC_SITE ?? '';

/**
 * The public address that the build was given, as `PUBLIC_SITE=https://…`, without a slash at its
 * end; '' where it knows none.
 */
export const site = given.replace(/\/+$/, '');
