/** An article in a list. */
import type { ArticleList } from 'dateline/client'
import { hrefOf, listAt } from '../address.ts'
import { dateInWords } from './dates.ts'
import './articleItem.css'

export type ArticleItemData = ArticleList['data'][number]

/** `found`: the search that it was found by, kept in the address of its page. */
export function ArticleItem({ item, found }: { item: ArticleItemData; found?: URLSearchParams }) {
  const page = { ...listAt(`/articles/${encodeURIComponent(item.id ?? '')}`), ...(found && { query: found }) }
  return (
    <article class="article-item">
      <p class="soft small">
        {[item.source?.name, dateInWords(item.published_at ?? '')].filter(Boolean).join(' · ')}
      </p>
      <h3>
        <a href={hrefOf(page)}>{item.title ?? 'Untitled'}</a>
      </h3>
      <p>{item.excerpt}</p>
    </article>
  )
}
