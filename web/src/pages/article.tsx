/** One article: its text with who and where marked, who said what, and what was taken away. */
import { listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { PageHeading } from '../parts/heading.tsx'
import { Shown } from '../parts/states.tsx'

export function ArticlePage({ address, id }: PageProps) {
  const answer = useAnswer(address.path, () => client.article(id))
  return (
    <div class="stack">
      <Shown answer={answer}>
        {({ title, body }) => (
          <>
            <PageHeading title={title ?? 'Untitled'} />
            <p>{body}</p>
          </>
        )}
      </Shown>
      <ApiPanel address={listAt(address.path)} />
    </div>
  )
}
