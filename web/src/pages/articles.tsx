/** The articles that a search finds, with counts to narrow it by. */
import type { ArticleQuery, Ask } from 'dateline/client'
import { asked, pathOf } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { ArticleItem } from '../parts/articleItem.tsx'
import { PageHeading } from '../parts/heading.tsx'
import { Shown } from '../parts/states.tsx'

export function ArticlesPage({ address }: PageProps) {
  const answer = useAnswer(pathOf(address), () =>
    client.articles(asked<Ask<ArticleQuery>>(address.query)).page(),
  )
  return (
    <div class="stack">
      <PageHeading title="Articles" />
      <Shown answer={answer}>
        {({ data }) => data.map((item) => <ArticleItem key={item.id} item={item} found={address.query} />)}
      </Shown>
      <ApiPanel address={address} />
    </div>
  )
}
