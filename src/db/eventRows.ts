/** Events are put together from what each article says of them, in an order that does not depend on loading. */
import { asc, inArray } from 'drizzle-orm'
import { insertRows, type Orm } from '#dialect'
import { fold } from '../fold.ts'
import { renewNames } from './names.ts'
import { article_events, event_participants, events, type Participant } from './tables.ts'

type Told = typeof article_events.$inferSelect
type EventFacts = typeof events.$inferInsert

/** Makes the rows of these events anew; an event that no article tells of goes. */
export async function rebuildEvents(orm: Orm, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const told = await orm
    .select()
    .from(article_events)
    .where(inArray(article_events.event_id, ids))
    .orderBy(asc(article_events.sort_key), asc(article_events.article_id))
  const byEvent = new Map<string, Told[]>()
  for (const row of told) byEvent.set(row.event_id, [...(byEvent.get(row.event_id) ?? []), row])
  const made = [...byEvent].map(([id, rows]) => mergeEvent(id, rows))
  await orm.delete(events).where(inArray(events.id, ids))
  await insertRows(orm, events, made)
  await insertRows(
    orm,
    event_participants,
    made.flatMap((event) =>
      event.participants.map(({ kind, id }) => ({ event_id: event.id, kind, entity_id: id })),
    ),
  )
  await renewNames(
    orm,
    'event',
    ids,
    made.map(({ id, title }) => ({ id, name: title, aliases: [] })),
  )
}

/** The earliest article names the event, the latest one knows how it stands; participants are those of all. */
function mergeEvent(id: string, told: Told[]): EventFacts {
  const [first] = told as [Told]
  const last = told.at(-1) ?? first
  const dated = told.find((row) => row.start_on !== null) ?? first
  const placed = told.find((row) => row.place_id !== null) ?? first
  const participants = new Map<string, Participant>()
  for (const row of told)
    for (const each of row.participants) participants.set(`${each.kind} ${each.id}`, each)
  return {
    id,
    type: first.type,
    title: first.title,
    name_key: fold(first.title),
    start_on: dated.start_on,
    end_on: dated.end_on,
    start_key: dated.start_on ?? '',
    end_key: dated.end_on ?? '',
    precision: dated.precision,
    status: last.status,
    place_id: placed.place_id,
    place_name: placed.place_name,
    participants: [...participants.values()],
    article_count: told.length,
  }
}
