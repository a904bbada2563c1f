/** A person: what they said, what happened to them, and who is named with them. */
import { listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { EntityRecord } from './record/entity.tsx'
import { Happened } from './record/events.tsx'
import { quotesFact, Said } from './record/said.tsx'
import { RecordShown } from './record/shown.tsx'

export function PersonPage({ address, id }: PageProps) {
  const answer = useAnswer(address.path, () => client.person(id))
  return (
    <RecordShown kind="person" address={address} answer={answer}>
      {(person) => (
        <EntityRecord kind="person" record={person} sort="Person" facts={[quotesFact(person)]}>
          <Said by={person} />
          <Said about={person} />
          <Happened list={listAt('/events', { person: id })} />
        </EntityRecord>
      )}
    </RecordShown>
  )
}
