/** An event: when and where, who took part, and the sentences that tell of it. */
import { listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { PageHeading } from '../parts/heading.tsx'
import { Shown } from '../parts/states.tsx'

export function EventPage({ address, id }: PageProps) {
  const answer = useAnswer(address.path, () => client.event(id))
  return (
    <div class="stack">
      <Shown answer={answer}>{({ title }) => <PageHeading title={title} />}</Shown>
      <ApiPanel address={listAt(address.path)} />
    </div>
  )
}
