/** The newest articles of a record, and who, where and what is named in all of them: one question. */
import type { Listed } from 'dateline/client'
import { type Answer, client, useAnswer } from '../../answers.ts'
import type { Kind } from '../../kinds.ts'
import type { ArticleItemData } from '../../parts/articleItem.tsx'

export type Coverage = Answer<Listed<ArticleItemData>>

/** So many articles stand on the page of a record; the search has the rest. */
export const SHOWN_ARTICLES = 6
/** One more than are shown: the record itself is the fullest bucket of its kind. */
const BUCKETS = 9

export function useCoverage(kind: Kind, id: string): Coverage {
  return useAnswer(`coverage ${kind} ${id}`, () =>
    client
      .articles({
        [kind]: id,
        include: ['evidence'],
        facet: ['person', 'place', 'organization'],
        facet_size: BUCKETS,
        limit: SHOWN_ARTICLES,
      })
      .page(),
  )
}
