/**
 * What keeps an answer from being run, framed or taken for something else; helmet says more, which is about documents and
 * would cost every answer. Whoever puts TLS in front adds HSTS there.
 */
export const SAFETY = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}
