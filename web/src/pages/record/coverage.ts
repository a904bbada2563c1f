/** The newest articles of a record, and who, where and what is named in all of them: one question. */
import type { Listed, ListedArticle } from 'dateline/client'
import { type Answer, client, useList } from '../../answers.ts'
import { type Kind, RELATED_KINDS } from '../../kinds.ts'

export type Coverage = Answer<Listed<ListedArticle>>

/** So many articles stand on the page of a record; the search has the rest. */
export const SHOWN_ARTICLES = 6
/** One more than are shown: the record itself is the fullest bucket of its kind. */
const BUCKETS = 9

export function useCoverage(kind: Kind, id: string): Coverage {
  return useList(
    client.articles({
      [kind]: id,
      include: ['evidence'],
      facet: RELATED_KINDS,
      facet_size: BUCKETS,
      limit: SHOWN_ARTICLES,
    }),
  )
}
