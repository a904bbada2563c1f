/** Above the text: the way back to the search, where and when the article was published, and by whom. */
import type { Article } from 'dateline/client'
import { articleAt, hrefOf } from '../../address.ts'
import { pageOf } from '../../kinds.ts'
import { dateInWords } from '../../parts/dates.ts'
import { PageHeading } from '../../parts/heading.tsx'
import { outside } from '../../parts/outside.ts'
import { capital, counted, dotted, languageInWords, percentOf } from '../../parts/words.ts'
import { BASES } from './rules.ts'
import type { Search } from './sought.ts'
import { Headline } from './text.tsx'
import './head.css'

export function WayBack({ search: { list, words } }: { search: Search }) {
  const searched = list.query.size > 0
  return (
    <p class="way-back small">
      <a href={hrefOf(list)}>
        <span aria-hidden="true">‹ </span>
        {searched ? capital(words ?? 'back to the results') : 'All articles'}
      </a>
    </p>
  )
}

export function Head({ article, search }: { article: Article; search: Search }) {
  const { source, author } = article
  return (
    <header class="article-head">
      {source && (
        <p class="article-source">
          <a href={hrefOf(pageOf('source', source.id))} title={`Articles of ${source.name}`}>
            {source.name}
          </a>
        </p>
      )}
      <PageHeading title={article.title ?? 'Untitled'}>
        <Headline article={article} search={search} />
      </PageHeading>
      {author && <p>{/^by\s/i.test(author) ? author : `By ${author}`}</p>}
      <Published article={article} />
      <Facts article={article} />
      <Copies article={article} />
    </header>
  )
}

function Published({ article: { published_at, published_basis } }: { article: Article }) {
  if (published_at === null) return <p class="soft">Date of publication not known</p>
  return (
    <p>
      Published <time dateTime={published_at}>{dateInWords(published_at)}</time>
      {published_basis && <span class="soft"> · {BASES[published_basis]}</span>}
    </p>
  )
}

function Facts({ article: { word_count, language, url } }: { article: Article }) {
  const original = outside(url)
  return (
    <p class="soft">
      {dotted(counted(word_count, 'word'), languageInWords(language))}
      {original && (
        <>
          {' · '}
          <a href={original} rel="noreferrer" target="_blank">
            Read the original<span class="unseen"> (opens another site)</span>
            <span aria-hidden="true"> ↗</span>
          </a>
        </>
      )}
    </p>
  )
}

/** Other articles with nearly the same text. */
function Copies({ article: { duplicates = [], duplicate_of } }: { article: Article }) {
  if (duplicates.length === 0) return null
  return (
    <details class="copies">
      <summary>
        {duplicate_of ? 'A copy: the same text stands in ' : 'The same text stands in '}
        {counted(duplicates.length, 'other article')}
      </summary>
      <ul class="stack">
        {duplicates.map(({ id, title, source, published_at, similarity }) => (
          <li key={id}>
            <a href={hrefOf(articleAt(id))}>{title ?? 'Untitled'}</a>{' '}
            <span class="soft small">
              {dotted(source?.name, dateInWords(published_at ?? ''), percentOf(similarity, 'alike'))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
