/** The first thing a visitor sees: what is in here. */
import { listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { PageHeading } from '../parts/heading.tsx'
import { Shown } from '../parts/states.tsx'

export function StartPage() {
  const meta = useAnswer('/meta', client.meta)
  return (
    <div class="stack">
      <PageHeading title="Dateline">Who, where, when, and who said what</PageHeading>
      <Shown answer={meta}>{({ counts }) => <p>{counts.articles} articles</p>}</Shown>
      <ApiPanel address={listAt('/meta')} />
    </div>
  )
}
