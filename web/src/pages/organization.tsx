/** An organization: what it said, what was said of it, and who is named with it. */
import { hrefOf, listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { Section } from '../parts/section.tsx'
import { Shown } from '../parts/states.tsx'
import { ORGANIZATION_KINDS } from '../parts/words.ts'
import { WorldMap } from '../pictures/pictures.tsx'
import { EntityRecord } from './record/entity.tsx'
import { Happened } from './record/events.tsx'
import { Said } from './record/said.tsx'

export function OrganizationPage({ address, id }: PageProps) {
  const answer = useAnswer(address.path, () => client.organization(id))
  const quotes = listAt('/quotes', { speaker: id })
  return (
    <div class="stack">
      <Shown answer={answer} lines={18}>
        {(organization) => (
          <EntityRecord
            kind="organization"
            record={organization}
            sort={ORGANIZATION_KINDS[organization.kind]}
            facts={[['Quotes', <a href={hrefOf(quotes)}>{organization.quote_count.toLocaleString('en')}</a>]]}
            main={
              <>
                {organization.quote_count > 0 && (
                  <Said title={`What ${organization.name} said`} list={quotes} named={false} />
                )}
                <Said
                  title={`What was said of ${organization.name}`}
                  list={listAt('/quotes', { about: id })}
                  named
                />
                <Happened list={listAt('/events', { organization: id })} />
              </>
            }
            side={
              <Section title="Where">
                <WorldMap list={listAt('/articles', { organization: id })} />
              </Section>
            }
          />
        )}
      </Shown>
      <ApiPanel address={listAt(address.path)} />
    </div>
  )
}
