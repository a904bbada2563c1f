/** The search that an article was found by: what it looks for, in words and as records. */
import type { ArticleList } from 'dateline/client'
import { useMemo } from 'preact/hooks'
import { type Address, adding, hrefOf, plus } from '../../address.ts'
import { client, useList } from '../../answers.ts'
import { searchInWords } from '../../search/inWords.ts'
import { recordKey, type Sought } from './spans.ts'

const NAMED_BY = ['person', 'place', 'organization', 'event'] as const

/** The records that the filters of a search were read as. */
function recordsOf(resolved: ArticleList['meta']['resolved']): Set<string> {
  return new Set(
    NAMED_BY.flatMap((kind) =>
      (resolved[kind] ?? []).flatMap(({ matches }) => matches.map(({ id }) => recordKey(kind, id))),
    ),
  )
}

export interface Search extends Sought {
  /** The list that it gave. */
  readonly list: Address
  /** `articles mentioning Sergey Lavrov`; null while it is not known, and where nothing was searched for. */
  readonly words: string | null
}

/** `query`: that of the article's page, which is the search. */
export function useSearch(query: URLSearchParams): Search {
  const text = query.toString()
  const answer = useList(text === '' ? null : client.articles(plus(query, { limit: 0 })))
  return useMemo(() => {
    const meta = answer.data?.meta
    return {
      list: { path: '/articles', query },
      q: query.get('q') ?? '',
      records: recordsOf(meta?.resolved ?? {}),
      words: meta ? searchInWords(meta.query) : null,
    }
  }, [text, answer.data])
}

/** The search narrowed to a record; a record that it asks for already changes nothing. */
export const narrowed = ({ list, records }: Search, kind: string, id: string): string =>
  hrefOf(records.has(recordKey(kind, id)) ? list : adding(list, kind, id))
