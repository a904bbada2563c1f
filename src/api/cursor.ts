/** Cursors: where a page begins, bound to the query and to the dataset version, opaque to everyone else. */
import { createHash } from 'node:crypto'
import { Refused } from './errors.ts'

type Key = (string | number)[]

/** Short hash of the query that a cursor belongs to. */
const bind = (query: string): string => createHash('sha256').update(query).digest('base64url').slice(0, 10)

export const makeCursor = (version: string, query: string, key: Key): string =>
  Buffer.from(JSON.stringify([version, bind(query), ...key])).toString('base64url')

const bad = (message: string) =>
  new Refused('invalid-request', `cursor: ${message}`, [{ in: 'query', name: 'cursor', message }])

/**
 * The key inside a cursor. `query` is the canonical query without its cursor; `first` the first page of it.
 * Refuses one that is damaged or of another query (400), or of another version of the dataset (410).
 */
export function readCursor(
  cursor: string,
  version: string,
  query: string,
  first: string,
  length: number,
): Key {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw bad('is not a cursor that this API made')
  }
  const whole =
    Array.isArray(parts) &&
    parts.length === length + 2 &&
    parts.every((part) => typeof part === 'string' || Number.isSafeInteger(part))
  if (!whole) throw bad('is not a cursor that this API made')
  const [madeFor, query10, ...key] = parts as Key
  if (query10 !== bind(query)) throw bad('belongs to another query')
  if (madeFor !== version)
    throw new Refused(
      'cursor-expired',
      'The dataset was loaded anew; start again from links.first.',
      [],
      first,
    )
  return key
}
