/** Asks for the records that words may mean: for the box while one types, and for the page that was searched by them. */
import { type Answer, client, useAnswer } from '../answers.ts'
import type { Suggestions } from './suggestions.ts'

const SHOWN = 8
/** Signs alone are no part of a name: the server would refuse them. */
const NAMED = /[\p{L}\p{N}]/u

/** Null, and words without a letter, ask nothing. */
export function useSuggestions(q: string | null): Answer<Suggestions> {
  const asks = q !== null && NAMED.test(q)
  return useAnswer<Suggestions>(asks ? `/suggest?q=${q}` : null, async () => ({
    q: q ?? '',
    data: await client.suggest({ q: q ?? '', limit: SHOWN }),
  }))
}
