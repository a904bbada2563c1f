/** An organization: what it said, what was said of it, and who is named with it. */
import { listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ORGANIZATION_KINDS } from '../parts/words.ts'
import { EntityRecord } from './record/entity.tsx'
import { Happened } from './record/events.tsx'
import { quotesFact, Said } from './record/said.tsx'
import { RecordShown } from './record/shown.tsx'

export function OrganizationPage({ address, id }: PageProps) {
  const answer = useAnswer(address.path, () => client.organization(id))
  return (
    <RecordShown kind="organization" address={address} answer={answer}>
      {(organization) => (
        <EntityRecord
          kind="organization"
          record={organization}
          sort={ORGANIZATION_KINDS[organization.kind]}
          facts={[quotesFact(organization)]}
        >
          <Said by={organization} />
          <Said about={organization} />
          <Happened list={listAt('/events', { organization: id })} />
        </EntityRecord>
      )}
    </RecordShown>
  )
}
