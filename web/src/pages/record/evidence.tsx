/** The sentences that tell of an event, article by article. */
import type { Event, ListedArticle } from 'dateline/client'
import { type Address, articleAt, hrefOf } from '../../address.ts'
import { dateInWords } from '../../parts/dates.ts'
import { moreOf, Section } from '../../parts/section.tsx'
import { Shown } from '../../parts/states.tsx'
import { dotted } from '../../parts/words.ts'
import { type Coverage, SHOWN_ARTICLES } from './coverage.ts'
import './evidence.css'

type Spans = Event['evidence']

export function Evidence({ event, answer, list }: { event: Event; answer: Coverage; list: Address }) {
  const total = answer.data?.page.total ?? 0
  return (
    <Section title="What the articles say" more={moreOf(total, SHOWN_ARTICLES, 'article', list)}>
      <Shown answer={answer} lines={12}>
        {({ data }) => (
          <div>
            {data.map((article) => (
              <Told
                key={article.id}
                article={article}
                spans={event.evidence.filter(({ article_id }) => article_id === article.id)}
                found={list.query}
              />
            ))}
          </div>
        )}
      </Shown>
    </Section>
  )
}

function Told({ article, spans, found }: { article: ListedArticle; spans: Spans; found: URLSearchParams }) {
  return (
    <article class="told">
      <p class="soft small">{dotted(article.source?.name, dateInWords(article.published_at ?? ''))}</p>
      <h3>
        <a href={hrefOf(articleAt(article.id ?? '', found))}>{article.title ?? 'Untitled'}</a>
      </h3>
      {spans.map(({ start, text }) => (
        <blockquote key={start}>{text}</blockquote>
      ))}
    </article>
  )
}
