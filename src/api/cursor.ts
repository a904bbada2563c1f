/** Cursors: where a page begins, bound to the query and to the dataset version, opaque to everyone else. */
import { createHash } from 'node:crypto'
import type { Key } from '../db/lists.ts'
import { badParameter, Refused } from './errors.ts'

/** What a part of a key is: a text, or a whole number from 0. */
export type KeyKind = 'text' | 'number'

/** Short hash of the query that a cursor belongs to. */
const bind = (query: string): string => createHash('sha256').update(query).digest('base64url').slice(0, 10)

export const makeCursor = (version: string, query: string, key: Key): string =>
  Buffer.from(JSON.stringify([version, bind(query), ...key])).toString('base64url')

const bad = (message: string) => badParameter('cursor', message)

/**
 * The key inside a cursor, one part per kind. `query` is what it must belong to, `first` the first page to begin again at.
 * Refuses one that is damaged or of another query (400), or of another version of the dataset (410).
 */
export function readCursor(
  cursor: string,
  version: string,
  query: string,
  first: string,
  kinds: readonly KeyKind[],
): Key {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw bad('is not a cursor that this API made')
  }
  if (!Array.isArray(parts) || parts.length !== kinds.length + 2)
    throw bad('is not a cursor that this API made')
  const [madeFor, boundTo, ...key] = parts
  if (boundTo !== bind(query)) throw bad('belongs to another query')
  if (!key.every((part, i) => isOfKind(part, kinds[i]))) throw bad('is not a cursor that this API made')
  if (madeFor !== version)
    throw new Refused('cursor-expired', 'The dataset was loaded anew; start again from links.first.', [], {
      links: { first },
    })
  return key
}

const isOfKind = (part: unknown, kind: KeyKind | undefined): boolean =>
  kind === 'text' ? typeof part === 'string' : Number.isSafeInteger(part) && Number(part) >= 0
