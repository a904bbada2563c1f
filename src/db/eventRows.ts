/** Events are put together from what each article says of them, in an order that does not depend on loading. */
import { asc, desc, getTableColumns, inArray } from 'drizzle-orm'
import { among, indexTexts, insertRows, listed, type Orm, putRows, unindexTexts } from '#dialect'
import { fold } from '../fold.ts'
import { inChunks } from './chunks.ts'
import { run } from './statements.ts'
import { article_events, event_participants, events, type Participant } from './tables.ts'

/** What an article says of an event, less the words that say it. */
const { evidence: _, sort_key: _s, article_id: _a, ...told } = getTableColumns(article_events)
type Told = Omit<typeof article_events.$inferSelect, 'evidence' | 'sort_key' | 'article_id'>
type EventFacts = typeof events.$inferInsert
const standing = {
  id: events.id,
  search_key: events.search_key,
  name_key: events.name_key,
  participants: events.participants,
}
type Standing = Pick<typeof events.$inferSelect, keyof typeof standing>

/** Makes the rows of these events anew; an event that no article tells of goes. */
export async function rebuildEvents(orm: Orm, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const values = { ids: listed(ids) }
  const before = new Map(
    (
      await run<Standing[]>(orm, 'standing events', values, () =>
        orm.select(standing).from(events).where(among(events.id, 'ids')),
      )
    ).map((row) => [row.id, row]),
  )
  const after = await mergeEvents(orm, values)
  await removeEvents(
    orm,
    [...before.values()].filter(({ id }) => !after.has(id)),
  )
  let next = await nextKey(orm)
  const made = [...after].map(([id, rows]) => mergeEvent(id, before.get(id)?.search_key ?? next++, rows))
  await putRows(orm, events, events.id, made)
  await putParticipants(orm, made, before)
  await indexTitles(orm, made, before)
}

/** What the articles say of each of these events, the earliest first. */
async function mergeEvents(orm: Orm, values: { ids: unknown }): Promise<Map<string, Told[]>> {
  const byEvent = new Map<string, Told[]>()
  const rows = await run<Told[]>(orm, 'told of events', values, () =>
    orm
      .select(told)
      .from(article_events)
      .where(among(article_events.event_id, 'ids'))
      .orderBy(asc(article_events.sort_key), asc(article_events.article_id), asc(article_events.event_id)),
  )
  for (const row of rows) {
    const known = byEvent.get(row.event_id)
    if (known) known.push(row)
    else byEvent.set(row.event_id, [row])
  }
  return byEvent
}

async function nextKey(orm: Orm): Promise<number> {
  const [last] = await run<{ key: number }[]>(orm, 'last search key', {}, () =>
    orm.select({ key: events.search_key }).from(events).orderBy(desc(events.search_key)).limit(1),
  )
  return (last?.key ?? 0) + 1
}

async function removeEvents(orm: Orm, gone: Standing[]): Promise<void> {
  await unindexTexts(
    orm,
    'event_search',
    gone.map(({ id, search_key }) => ({ id, key: search_key })),
  )
  await inChunks(
    gone.map(({ id }) => id),
    async (chunk) => orm.delete(events).where(inArray(events.id, chunk)).returning({ id: events.id }),
  )
}

const keysOf = (participants: Participant[]) => participants.map(({ kind, id }) => `${kind} ${id}`)

async function putParticipants(orm: Orm, made: EventFacts[], before: Map<string, Standing>): Promise<void> {
  const renewed: string[] = []
  const rows: (typeof event_participants.$inferInsert)[] = []
  for (const { id, participants } of made) {
    // Participants are those of all articles, so another article takes none away; only a new text of one may.
    const known = new Set(keysOf(before.get(id)?.participants ?? []))
    const now = keysOf(participants)
    const added = participants.filter((_, i) => !known.has(now[i] ?? ''))
    const lost = now.length - added.length < known.size
    if (lost) renewed.push(id)
    for (const each of lost ? participants : added)
      rows.push({ event_id: id, kind: each.kind, entity_id: each.id })
  }
  await inChunks(renewed, async (chunk) =>
    orm
      .delete(event_participants)
      .where(inArray(event_participants.event_id, chunk))
      .returning({ id: event_participants.event_id }),
  )
  await insertRows(orm, event_participants, rows)
}

async function indexTitles(orm: Orm, made: EventFacts[], before: Map<string, Standing>): Promise<void> {
  const changed = made.filter(({ id, name_key }) => before.get(id)?.name_key !== name_key)
  const old = changed.filter(({ id }) => before.has(id))
  const entries = (rows: EventFacts[]) =>
    rows.map(({ id, search_key, name_key }) => ({ id, key: search_key, texts: [name_key] }))
  await unindexTexts(orm, 'event_search', entries(old))
  await indexTexts(orm, 'event_search', entries(changed))
}

/** The earliest article names the event, the latest one knows how it stands; participants are those of all. */
function mergeEvent(id: string, search_key: number, told: Told[]): EventFacts {
  const [first] = told as [Told]
  const last = told.at(-1) ?? first
  const dated = told.find((row) => row.start_on !== null) ?? first
  const placed = told.find((row) => row.place_id !== null) ?? first
  const participants = new Map<string, Participant>()
  for (const row of told)
    for (const each of row.participants) participants.set(`${each.kind} ${each.id}`, each)
  return {
    id,
    search_key,
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
