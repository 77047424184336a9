import * as told from '$env/static/public';

/** The public address that the build was given, as `PUBLIC_SITE=https://…`; '' where it knows none. */
export const site = new Map<string, string>(Object.entries(told)).get('PUBLIC_SITE') ?? '';
