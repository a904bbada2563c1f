/** Events one below the other: when, what, where and who. */
import type { Event } from 'dateline/client'
import { hrefOf } from '../address.ts'
import { pageOf } from '../kinds.ts'
import { Name } from './name.tsx'
import { capital, counted, dotted, STATUSES, whenOf } from './words.ts'
import './eventItem.css'

/** At a summit sit more than one line has room for. */
const MOST_PARTICIPANTS = 6

/** `label`: what they are, for those who listen. */
export function EventItems({ events, label }: { events: readonly Event[]; label: string }) {
  return (
    <ul aria-label={label}>
      {events.map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </ul>
  )
}

function EventItem({ event }: { event: Event }) {
  const { id, type, title, status, place, participants, article_count } = event
  const further = participants.length - MOST_PARTICIPANTS
  return (
    <li class="event-item">
      <span class="event-when soft small">{whenOf(event)}</span>
      <div class="event-what">
        <a href={hrefOf(pageOf('event', id))}>{title}</a>
        <span class="soft small">
          {dotted(
            capital(type),
            status !== 'happened' && STATUSES[status].toLowerCase(),
            counted(article_count, 'article'),
          )}
        </span>
        {(place || participants.length > 0) && (
          <div class="row small">
            {place && <span class="soft">in</span>}
            {place && <Name kind="place" id={place.id} name={place.name} />}
            {participants.length > 0 && <span class="soft">with</span>}
            {participants.slice(0, MOST_PARTICIPANTS).map(({ kind, id, name }) => (
              <Name key={`${kind} ${id}`} kind={kind} id={id} name={name} />
            ))}
            {further > 0 && <span class="soft">and {further} more</span>}
          </div>
        )}
      </div>
    </li>
  )
}
