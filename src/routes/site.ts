import * as told from '$env/static/public';

const given = new Map<string, string>(Object.entries(told)).get('PUBLIC_SITE') ?? '';

/**
 * The public address that the build was given, as `PUBLIC_SITE=https://…`, without a slash at its
 * end; '' where it knows none.
 */
export const site = given.replace(/\/+$/, '');
