/** Addresses of elsewhere come from the articles: only those of the web are links. */

/** The address, or null for anything but http and https. */
export const outside = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null
