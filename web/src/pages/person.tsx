/** A person: what they said, what happened to them, and who is named with them. */
import { hrefOf, listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { Section } from '../parts/section.tsx'
import { Shown } from '../parts/states.tsx'
import { Network, WorldMap } from '../pictures/pictures.tsx'
import { EntityRecord } from './record/entity.tsx'
import { Happened } from './record/events.tsx'
import { Said } from './record/said.tsx'

export function PersonPage({ address, id }: PageProps) {
  const answer = useAnswer(address.path, () => client.person(id))
  const quotes = listAt('/quotes', { speaker: id })
  const articles = listAt('/articles', { person: id })
  return (
    <div class="stack">
      <Shown answer={answer} lines={18}>
        {(person) => (
          <EntityRecord
            kind="person"
            record={person}
            sort="Person"
            facts={[['Quotes', <a href={hrefOf(quotes)}>{person.quote_count.toLocaleString('en')}</a>]]}
            main={
              <>
                {person.quote_count > 0 && (
                  <Said title={`What ${person.name} said`} list={quotes} named={false} />
                )}
                <Said
                  title={`What was said of ${person.name}`}
                  list={listAt('/quotes', { about: id })}
                  named
                />
                <Happened list={listAt('/events', { person: id })} />
              </>
            }
            side={
              <>
                <Section title="Who is named with whom">
                  <Network list={articles} centre={id} />
                </Section>
                <Section title="Where">
                  <WorldMap list={articles} />
                </Section>
              </>
            }
          />
        )}
      </Shown>
      <ApiPanel address={listAt(address.path)} />
    </div>
  )
}
