/**
 * The most used records of a kind with all that they can be called by, kept in memory: they are most of what is ever
 * suggested, and where very many names begin with what is typed the engine would have to look at all of them.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { EntityFilter } from '../../contract/filters.ts'
import { wordsOf } from '../../fold.ts'
import { breathe, kept } from '../kept.ts'
import { RECORDS, type Recorded } from '../records.ts'
import { run } from '../statements.ts'
import { events, names } from '../tables.ts'
import { isName, ofKind } from './named.ts'
import { isIndexed, mostUsedFirst, number, type Typed, type Used } from './typed.ts'

/** Records of a kind on the shelf, some 300 bytes each, and those read before other questions have their turn. */
const MOST_SHELVED = 2000
const PIECE = 500

export interface Shelf {
  /** The most used first. */
  records: Used[]
  /** What can be typed to mean them, folded and in order, and the place of the record among the others. */
  beginnings: readonly (readonly [string, number])[]
  /** In how many articles a record can be, at the most, that is not here; less than none if all are. */
  elsewhere: number
}

type Row = Used & { key: string | null }
/** More than any record has. */
const BEFORE_ALL = { id: '', article_count: 2 ** 31 - 1 }

const used = {
  id: sql<string>`used.id`.as('used_id'),
  name: sql<string>`used.name`.as('used_name'),
  article_count: sql<number>`used.article_count`.as('used_count'),
}
const inTurn = [sql`used.article_count desc`, sql`used.id desc`]
const nextUsed = (table: SQL, columns: SQL): SQL =>
  sql`(select id, article_count, ${columns} from ${table}
    where (article_count, id) < (${sql.placeholder('article_count')}, ${sql.placeholder('id')})
    order by article_count desc, id desc limit ${number(PIECE)}) used`

const named = (db: Database, kind: Recorded) =>
  db.orm
    .select({ ...used, key: sql<string | null>`${names.key}`.as('used_key') })
    .from(nextUsed(sql`${RECORDS[kind]}`, sql`name`))
    .leftJoin(
      names,
      sql`${ofKind(kind)} and ${names.entity_id} = used.id and ${isName(sql`${names}`, sql`used.name`)}`,
    )
    .orderBy(...inTurn)
const titled = (db: Database) =>
  db.orm
    .select({ ...used, key: sql<string>`used.name_key`.as('used_key') })
    .from(nextUsed(sql`${events}`, sql`title as name, name_key`))
    .orderBy(...inTurn)

/** The words of a name have rows of their own; a title is meant from each of its words on, with its marks or without. */
function beginningsOf(kind: EntityFilter, key: string): string[] {
  if (kind !== 'event') return [key]
  const words = wordsOf(key)
  const marked = [...` ${key}`.matchAll(/ /g)].map(({ index }) => key.slice(index))
  return [...new Set([...marked, ...words.map((_, i) => words.slice(i).join(' '))])]
}

function shelve(kind: EntityFilter, rows: Row[], elsewhere: number): Shelf {
  const records = [...new Map(rows.map(({ key, ...record }) => [record.id, record])).values()]
  records.sort(mostUsedFirst)
  const places = new Map(records.map(({ id }, place) => [id, place]))
  const beginnings = rows.flatMap(({ id, key }) =>
    beginningsOf(kind, key ?? '').map((each) => [each, places.get(id) ?? 0] as const),
  )
  return { records, beginnings: beginnings.sort(([a], [b]) => (a < b ? -1 : Number(a > b))), elsewhere }
}

async function readShelf(db: Database, kind: EntityFilter): Promise<Shelf> {
  const all: Row[] = []
  for (let read = 0; read < MOST_SHELVED; read += PIECE) {
    const { id, article_count } = all.at(-1) ?? BEFORE_ALL
    const rows = await run<Row[]>(db, `shelf of ${kind}`, { id, article_count }, () =>
      kind === 'event' ? titled(db) : named(db, kind),
    )
    all.push(...rows)
    if (new Set(rows.map((row) => row.id)).size < PIECE) return shelve(kind, all, -1)
    await breathe()
  }
  return shelve(kind, all, all.at(-1)?.article_count ?? -1)
}

/** Read once for each version of the dataset, when they are first needed, a piece at a time. */
export const shelvesOf = (db: Database): Promise<Record<EntityFilter, Shelf>> =>
  kept(db, 'most used records', async () => ({
    person: await readShelf(db, 'person'),
    place: await readShelf(db, 'place'),
    organization: await readShelf(db, 'organization'),
    source: await readShelf(db, 'source'),
    event: await readShelf(db, 'event'),
  }))

/** The place of the first beginning that does not come before this one. */
function firstFrom(beginnings: Shelf['beginnings'], prefix: string): number {
  let [low, high] = [0, beginnings.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((beginnings[middle]?.[0] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}

function collect({ beginnings }: Shelf, prefix: string, places: Set<number>): void {
  for (let i = firstFrom(beginnings, prefix); i < beginnings.length; i++) {
    const [beginning, place] = beginnings[i] ?? ['', 0]
    if (!beginning.startsWith(prefix)) return
    places.add(place)
  }
}

/** The most used of those that fit. */
export function takeDown(shelf: Shelf, kind: EntityFilter, typed: Typed): Used[] {
  const places = new Set<number>()
  collect(shelf, typed.prefix, places)
  // Titles are looked up by their words, so what is typed with a mark finds them without it.
  if (kind === 'event' && isIndexed(typed)) collect(shelf, typed.words, places)
  return [...places]
    .sort((a, b) => a - b)
    .slice(0, typed.values.limit)
    .flatMap((place) => shelf.records[place] ?? [])
}
