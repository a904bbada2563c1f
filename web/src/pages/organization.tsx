/** An organization: what is said of it, and where. */
import { listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { PageHeading } from '../parts/heading.tsx'
import { Shown } from '../parts/states.tsx'

export function OrganizationPage({ address, id }: PageProps) {
  const answer = useAnswer(address.path, () => client.organization(id))
  return (
    <div class="stack">
      <Shown answer={answer}>
        {({ name, description }) => (
          <>
            <PageHeading title={name} />
            <p>{description}</p>
          </>
        )}
      </Shown>
      <ApiPanel address={listAt(address.path)} />
    </div>
  )
}
