/** What the search box offers for what is typed so far: its words in the texts first, then the records that may be meant. */
import type { Suggested } from 'dateline/client'
import { type Address, adding, listAt, withValues } from '../address.ts'
import type { Kind } from '../kinds.ts'
import { tidied } from './needs.ts'

/** Suggestions and what was typed when they were asked for. */
export interface Suggestions {
  q: string
  data: readonly Suggested[]
}

export interface Choice {
  /** Tells it from the others in one list. */
  key: string
  /** null: the words as they are, to be found in the texts. */
  kind: Kind | null
  label: string
  /** The name that fitted, where it is another than the label. */
  alias: string | null
  articles: number | null
  /** Where choosing it leads. */
  to: Address
}

const ARTICLES = '/articles'

/** The articles with these words: within the list in view, if there is one. Without words it is that list without them. */
export function wordsSearch(here: Address, words: string): Address {
  if (here.path === ARTICLES) return tidied(withValues(here, 'q', words === '' ? [] : [words]))
  return listAt(ARTICLES, words === '' ? {} : { q: words })
}

/** The articles with this record: within the list in view, if there is one. */
export function recordSearch(here: Address, kind: Kind, id: string): Address {
  return here.path === ARTICLES ? adding(here, kind, id) : listAt(ARTICLES, { [kind]: id })
}

/**
 * The records that the words of the list are a whole name of: words find one spelling of it in the texts, a record the
 * articles of all. Events are left out, since their titles are ours.
 */
export function namedBy(list: Address, { data }: Suggestions): { id: string; name: string; to: Address }[] {
  const wordless = tidied(withValues(list, 'q', []))
  return data
    .filter(({ kind, match }) => match !== 'prefix' && kind !== 'event' && kind !== 'source')
    .map(({ kind, id, name }) => ({ id, name, to: recordSearch(wordless, kind, id) }))
}

/** Old suggestions stand in while new ones are on their way, if more or less of the same word was typed. */
function stillMeant(typed: string, { q }: Suggestions): boolean {
  return q !== '' && typed !== '' && (typed.startsWith(q) || q.startsWith(typed))
}

/** The choices under the box, in order; none while nothing is typed. */
export function choicesOf(typed: string, suggestions: Suggestions | null, here: Address): Choice[] {
  const words = typed.trim()
  if (words === '') return []
  const records = suggestions !== null && stillMeant(words, suggestions) ? suggestions.data : []
  return [
    { key: 'words', kind: null, label: words, alias: null, articles: null, to: wordsSearch(here, words) },
    ...records.map(({ kind, id, name, matched, article_count }) => ({
      key: `${kind}-${id}`,
      kind,
      label: name,
      alias: name.includes(matched) ? null : matched,
      articles: article_count,
      to: recordSearch(here, kind, id),
    })),
  ]
}

/**
 * The choice that an arrow leads to. Nothing chosen (-1) means the words, so the way down from there is to the first
 * record; past either end nothing is chosen again.
 */
export function moved(at: number, by: 1 | -1, count: number): number {
  if (at === -1) return by === 1 ? Math.min(1, count - 1) : count - 1
  const next = at + by
  return next >= count ? -1 : next
}
