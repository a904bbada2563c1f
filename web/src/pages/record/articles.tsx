/** The newest articles of a record, with the words that name it. */
import type { Address } from '../../address.ts'
import { ArticleItems } from '../../parts/articleList.tsx'
import { moreOf, Section } from '../../parts/section.tsx'
import { Shown } from '../../parts/states.tsx'
import { type Coverage, SHOWN_ARTICLES } from './coverage.ts'

export function CoverageArticles({ answer, list }: { answer: Coverage; list: Address }) {
  const total = answer.data?.page.total ?? 0
  const more = moreOf(total, SHOWN_ARTICLES, 'article', list) ?? { text: 'Search in these', to: list }
  return (
    <Section title="Articles" more={more}>
      <Shown answer={answer} lines={12}>
        {({ data }) => <ArticleItems items={data} found={list.query} label="Articles" />}
      </Shown>
    </Section>
  )
}
