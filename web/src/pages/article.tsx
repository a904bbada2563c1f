/** One article: its text with who and where marked, who said what, and what was taken away. */
import type { Article } from 'dateline/client'
import { useMemo, useState } from 'preact/hooks'
import { listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { PageHeading } from '../parts/heading.tsx'
import { Shown } from '../parts/states.tsx'
import { WithCards } from './article/card.tsx'
import { Events } from './article/events.tsx'
import { Head, WayBack } from './article/head.tsx'
import { Legend } from './article/legend.tsx'
import { Matches } from './article/matches.tsx'
import { Names } from './article/names.tsx'
import { Removed } from './article/removed.tsx'
import { Similar } from './article/similar.tsx'
import { type Search, useSearch } from './article/sought.ts'
import { bodyMarks, foundAt, type Layer } from './article/spans.ts'
import { Speakers } from './article/speakers.tsx'
import { ArticleText } from './article/text.tsx'
import './article/article.css'

const INCLUDE = ['mentions', 'quotes', 'events', 'dates', 'removed', 'duplicates'] as const
const NOTHING: ReadonlySet<Layer> = new Set()

export function ArticlePage({ address, id }: PageProps) {
  const search = useSearch(address.query)
  const answer = useAnswer(address.path, () => client.article(id, { include: INCLUDE }))
  return (
    <div class="article-page">
      <WayBack search={search} />
      {answer.error && <PageHeading title="Article" />}
      <Shown answer={answer} lines={14}>
        {(article) => <Body article={article} search={search} />}
      </Shown>
      <ApiPanel address={listAt(address.path, { include: INCLUDE.join(',') })} resting />
    </div>
  )
}

function Body({ article, search }: { article: Article; search: Search }) {
  const [hidden, hide] = useState(NOTHING)
  const marks = useMemo(() => bodyMarks(article, search, hidden), [article, search, hidden])
  const places = useMemo(() => foundAt(marks), [marks])
  return (
    <>
      <Head article={article} search={search} />
      <article class="article-main" aria-label="Text of the article">
        <Legend article={article} hidden={hidden} hide={hide} />
        <WithCards searched={search.list.query.size > 0}>
          <div class="article-text" lang={article.language}>
            <ArticleText article={article} search={search} marks={marks} />
          </div>
        </WithCards>
        <Matches key={places.length} places={places} />
        <Removed article={article} />
      </article>
      <div class="article-beside">
        <Speakers quotes={article.quotes ?? []} sought={search} />
        <Events article={article} />
        <Names mentions={article.mentions ?? []} />
      </div>
      <div class="article-next">
        <Similar id={article.id} />
      </div>
    </>
  )
}
