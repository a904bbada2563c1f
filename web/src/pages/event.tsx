/** An event: when and where, who took part, and the sentences that tell of it. */
import type { Event } from 'dateline/client'
import { listAt } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { Name } from '../parts/name.tsx'
import { capital, STATUSES, whenOf } from '../parts/words.ts'
import { Timeline, WorldMap } from '../pictures/pictures.tsx'
import { useCoverage } from './record/coverage.ts'
import { Evidence } from './record/evidence.tsx'
import { RecordHeading } from './record/heading.tsx'
import { NamedTogether } from './record/named.tsx'
import { RecordShown } from './record/shown.tsx'

export function EventPage({ address, id }: PageProps) {
  const answer = useAnswer(address.path, () => client.event(id))
  return (
    <RecordShown kind="event" address={address} answer={answer}>
      {(event) => <EventRecord event={event} />}
    </RecordShown>
  )
}

function EventRecord({ event }: { event: Event }) {
  const articles = listAt('/articles', { event: event.id })
  const coverage = useCoverage('event', event.id)
  return (
    <div class="sections">
      <EventHeading event={event} />
      <div class="sections-columns">
        <div class="sections">
          <Evidence event={event} answer={coverage} list={articles} />
          <WorldMap list={articles} title="Places in its articles" />
        </div>
        <div class="sections">
          <NamedTogether answer={coverage} kind="event" id={event.id} />
        </div>
      </div>
      {event.article_count > 1 && <Timeline list={articles} title="When it was written of" />}
    </div>
  )
}

function EventHeading({ event }: { event: Event }) {
  const { type, title, status, place, participants, article_count } = event
  return (
    <RecordHeading
      kind="event"
      sort={capital(type)}
      name={title}
      facts={[
        ['When', whenOf(event)],
        ['Where', place ? <Name kind="place" id={place.id} name={place.name} /> : 'Not said'],
        ['State', STATUSES[status]],
        ['Articles', article_count.toLocaleString('en')],
      ]}
    >
      {participants.length > 0 && (
        <p class="row">
          <span class="soft">Who took part</span>
          {participants.map(({ kind, id, name }) => (
            <Name key={`${kind} ${id}`} kind={kind} id={id} name={name} />
          ))}
        </p>
      )}
    </RecordHeading>
  )
}
