/** The newest articles of a record, with the words that name it. */
import type { Address } from '../../address.ts'
import { ArticleItems } from '../../parts/articleList.tsx'
import { Section } from '../../parts/section.tsx'
import { Shown } from '../../parts/states.tsx'
import { counted } from '../../parts/words.ts'
import { type Coverage, SHOWN_ARTICLES } from './coverage.ts'

export function CoverageArticles({ answer, list }: { answer: Coverage; list: Address }) {
  const total = answer.data?.page.total ?? 0
  const more =
    total > SHOWN_ARTICLES
      ? { text: `All ${counted(total, 'article')}`, to: list }
      : { text: 'Search in these', to: list }
  return (
    <Section title="Articles" more={more}>
      <Shown answer={answer} lines={12}>
        {({ data }) => <ArticleItems items={data} found={list.query} label="Articles" />}
      </Shown>
    </Section>
  )
}
