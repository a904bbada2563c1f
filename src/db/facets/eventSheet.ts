/** Events as numbers in memory, like the sheet of articles: type, place, days and who takes part. */
import { sql } from 'drizzle-orm'
import { collected, type Database } from '#dialect'
import { dayNumber } from '../../sortKey.ts'
import { listIn } from '../collected.ts'
import { breathe, kept } from '../kept.ts'
import { run } from '../statements.ts'
import { event_participants, events } from '../tables.ts'
import { LinkList, type Links } from './links.ts'
import { PIECE, type Sheet } from './sheet.ts'

/** An event's number is its place in `keys`; the links of all facets are to these numbers. */
export interface EventSheet {
  /** Search keys, in order. */
  keys: Sheet
  /** Day numbers; 0 = undated. */
  first: Int32Array
  last: Int32Array
  type: Links
  place: Links
}

type Column = 'keys' | 'types' | 'places' | 'starts' | 'ends'
type Read = Record<Column, unknown[]>

const { search_key } = events
const COLUMNS = {
  keys: collected(search_key),
  types: collected(events.type),
  places: collected(events.place_id),
  starts: collected(events.start_key),
  ends: collected(events.end_key),
}

/** All events in the order of their search keys, piece by piece. */
async function* eventPieces(db: Database): AsyncGenerator<Read> {
  let after = -1
  for (;;) {
    const piece = sql`(select * from ${events} where ${search_key} > ${sql.placeholder('after')}
      order by ${search_key} limit ${sql.placeholder('most')}) events`
    const [row] = await run<Record<Column, string>[]>(db, 'sheet of events', { after, most: PIECE }, () =>
      db.orm.select(COLUMNS).from(piece),
    )
    const read = Object.fromEntries(
      Object.entries(row ?? {}).map(([name, text]) => [name, JSON.parse(text)]),
    ) as Read
    yield read
    if (read.keys.length < PIECE) return
    after = read.keys.at(-1) as number
    await breathe()
  }
}

/** Who takes part: pairs of a record and an event, piece by piece. */
async function* participantPieces(
  db: Database,
  kind: string,
): AsyncGenerator<{ who: string[]; what: string[] }> {
  let [who, what] = ['', '']
  const { entity_id, event_id } = event_participants
  for (;;) {
    const bounds = { kind, who, what, most: PIECE }
    const [row] = await run<{ who: string; what: string }[]>(db, 'sheet of participants', bounds, () =>
      db.orm.select({ who: collected(sql`entity_id`), what: collected(sql`event_id`) }).from(
        sql`(select ${entity_id}, ${event_id} from ${event_participants} where ${event_participants.kind} = ${sql.placeholder('kind')}
          and (${entity_id}, ${event_id}) > (${sql.placeholder('who')}, ${sql.placeholder('what')})
          order by ${entity_id}, ${event_id} limit ${sql.placeholder('most')}) piece`,
      ),
    )
    const piece = {
      who: listIn<string>(row?.who),
      what: listIn<string>(row?.what),
    }
    yield piece
    if (piece.who.length < PIECE) return
    ;[who, what] = [piece.who.at(-1) as string, piece.what.at(-1) as string]
    await breathe()
  }
}

/** The sheet's events that a person or an organization takes part in. */
export const participants = (db: Database, kind: 'person' | 'organization'): Promise<Links> =>
  kept(db, `participants ${kind}`, async () => {
    const numbers = await numbersOf(db)
    const list = new LinkList()
    for await (const { who, what } of participantPieces(db, kind))
      list.add(
        who,
        what.map((id) => numbers.get(id) as number),
      )
    return list.whole()
  })

/** The number of each event by its id: made when it is needed only, as it is large. */
export async function numbersOf(db: Database): Promise<Map<string, number>> {
  const { keys } = await eventSheetOf(db)
  const numbers = new Map<string, number>()
  for (let start = 0; start < keys.length; start += PIECE) {
    const bounds = { first: keys[start], last: keys[Math.min(start + PIECE, keys.length) - 1] }
    const [row] = await run<{ ids: string }[]>(db, 'ids of events', bounds, () =>
      db.orm.select({ ids: collected(sql`id`) }).from(
        sql`(select ${events.id} from ${events} where ${search_key} >= ${sql.placeholder('first')}
          and ${search_key} <= ${sql.placeholder('last')} order by ${search_key}) piece`,
      ),
    )
    for (const id of listIn<string>(row?.ids)) numbers.set(id, numbers.size)
    await breathe()
  }
  return numbers
}

export const eventSheetOf = (db: Database): Promise<EventSheet> => kept(db, 'events', () => readEvents(db))

async function readEvents(db: Database): Promise<EventSheet> {
  const keys: number[] = []
  const days: Record<'first' | 'last', number[]> = { first: [], last: [] }
  const lists = { type: new LinkList(), place: new LinkList() }
  const dayOf = remembered((day: string) => (day === '' ? 0 : dayNumber(day)))
  for await (const read of eventPieces(db)) {
    const own = read.keys.map((_, i) => keys.length + i)
    lists.type.add(read.types as string[], own)
    const placed = own.filter((_, i) => read.places[i] !== null)
    lists.place.add(read.places.filter((place) => place !== null) as string[], placed)
    for (const start of read.starts) days.first.push(dayOf(start as string))
    for (const end of read.ends) days.last.push(dayOf(end as string))
    for (const key of read.keys) keys.push(key as number)
  }
  return {
    keys: Float64Array.from(keys),
    first: Int32Array.from(days.first),
    last: Int32Array.from(days.last),
    type: lists.type.whole(),
    place: lists.place.whole(),
  }
}

/** The same function, asked once for each value. */
function remembered(ask: (value: string) => number): (value: string) => number {
  const known = new Map<string, number>()
  return (value) => {
    const answer = known.get(value) ?? ask(value)
    known.set(value, answer)
    return answer
  }
}
