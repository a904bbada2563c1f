/** The events that an article tells of, on a line of time. */
import type { Article, Event } from 'dateline/client'
import { hrefOf } from '../../address.ts'
import { pageOf } from '../../kinds.ts'
import { STATUSES, whenOf } from '../../parts/words.ts'
import { inOrder, toldIn } from './grouped.ts'
import { More } from './more.tsx'
import { reveal } from './reveal.ts'
import './events.css'

export function Events({ article }: { article: Article }) {
  const events = inOrder(article.events ?? [])
  if (events.length === 0) return null
  return (
    <section class="beside" aria-labelledby="told-events">
      <h2 id="told-events">Events</h2>
      <ol class="event-line">
        <More items={events} first={8}>
          {(event) => <Told key={event.id} event={event} inText={toldIn(article, event).length > 0} />}
        </More>
      </ol>
    </section>
  )
}

function Told({ event, inText }: { event: Event; inText: boolean }) {
  const { id, title, status } = event
  return (
    <li class="event-point" data-kind="event" data-status={status}>
      <p class="small soft">
        {whenOf(event)}
        {status !== 'happened' && <strong> · {STATUSES[status]}</strong>}
      </p>
      <p>
        <a href={hrefOf(pageOf('event', id))}>{title}</a>
      </p>
      {inText && (
        <button type="button" class="show-more small" onClick={() => reveal('event', id)}>
          Show in the text<span class="unseen">: {title}</span>
        </button>
      )}
    </li>
  )
}
