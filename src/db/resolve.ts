/** Names to records: "Lavrov" → sergey-lavrov, by exact id, Wikidata id, name or alias, ignoring case and accents. */
import { and, eq, gt, gte, lt, or, sql } from 'drizzle-orm'
import { distance } from 'fastest-levenshtein'
import type { Database } from '#dialect'
import type { Match, Ref } from '../contract/common.ts'
import type { EntityFilter } from '../contract/filters.ts'
import { fold, slug } from '../fold.ts'
import { untitled } from '../titles.ts'
import { LEVEL } from './names.ts'
import { RECORDS } from './records.ts'
import { run } from './statements.ts'
import { events, names } from './tables.ts'

const TABLES = { ...RECORDS, event: events }

const MOST_NEIGHBOURS = 5_000
const MOST_SUGGESTIONS = 3
/** Letters; fewer begin too many names to mean one. */
const SHORTEST_BEGINNING = 3

export interface Found extends Match {
  count: number
}
/** A record under one of its keys. */
export interface Neighbour extends Ref {
  key: string
  count: number
}

const named = (db: Database, kind: EntityFilter, input: string) =>
  run<(Found & { level: number })[]>(db, `named ${kind}`, { key: fold(input), id: slug(input) }, () =>
    kind === 'event' ? namedEvents(db) : namedRecords(db, kind),
  )

function namedRecords(db: Database, kind: Exclude<EntityFilter, 'event'>) {
  const table = TABLES[kind]
  return db.orm
    .select({
      id: table.id,
      name: nameOf(kind),
      alias: names.alias,
      count: table.article_count,
      level: names.level,
    })
    .from(names)
    .innerJoin(table, eq(table.id, names.entity_id))
    .where(and(eq(names.kind, kind), eq(names.key, sql.placeholder('key')), gt(names.level, LEVEL.word)))
    .orderBy(sql`${table.article_count} desc`, table.id)
}

/** Events are many and have no aliases: their own table knows their ids and titles. */
function namedEvents(db: Database) {
  const isId = sql`${events.id} = ${sql.placeholder('id')}`
  return db.orm
    .select({
      id: events.id,
      name: events.title,
      alias: sql<string>`case when ${isId} then ${events.id} else ${events.title} end`,
      count: events.article_count,
      level: sql<number>`case when ${isId} then ${sql.raw(String(LEVEL.id))} else ${sql.raw(String(LEVEL.name))} end`,
    })
    .from(events)
    .where(or(isId, eq(events.name_key, sql.placeholder('key'))))
    .orderBy(sql`${events.article_count} desc`, events.id)
}

const nameOf = (kind: EntityFilter) => (kind === 'event' ? events.title : TABLES[kind as 'person'].name)

/**
 * All records of this name, most used first. An exact id is that record alone; records whose own name it is come
 * before those that have it as an alias: Aleppo is the city, though the province is called so too.
 */
export async function resolve(db: Database, kind: EntityFilter, input: string): Promise<Found[]> {
  for (const name of [input, ...withoutTitle(kind, input)]) {
    const found = await resolveAsGiven(db, kind, name)
    if (found.length > 0) return found
  }
  return []
}

/** "Foreign Minister Lavrov" is Lavrov, unless somebody is called so altogether. */
const withoutTitle = (kind: EntityFilter, input: string): string[] =>
  kind === 'person' ? untitled(fold(input)) : []

async function resolveAsGiven(db: Database, kind: EntityFilter, input: string): Promise<Found[]> {
  const found = await named(db, kind, input)
  const exact = found.filter(
    ({ id, alias, level }) => level === LEVEL.id && (id === input || alias === input),
  )
  if (exact.length > 0) return exact.map(plain)
  const best = found.some(({ level }) => level >= LEVEL.name) ? LEVEL.name : LEVEL.alias
  return found.filter(({ level }) => level >= best).map(plain)
}

const plain = ({ level: _, ...found }: Found & { level: number }): Found => found

/**
 * Records whose name begins with the input or is a few letters away from it, nearest first, then the most used; the
 * input is not a known name. Behind a title it is the name that is looked for, the shortest first.
 */
export async function suggest(db: Database, kind: EntityFilter, input: string): Promise<Ref[]> {
  for (const key of [...withoutTitle(kind, input).reverse(), fold(input)]) {
    const begun = key.length < SHORTEST_BEGINNING ? [] : await neighbours(db, kind, key)
    for (const shared of [2, 1]) {
      const near = nearest([...begun, ...(await neighbours(db, kind, key.slice(0, shared)))], key)
      if (near.length > 0) return near
    }
  }
  return []
}

/** Those whose key begins with this one or is a few letters away from it, at most three. */
export function nearest(neighbours: Neighbour[], key: string): Ref[] {
  const allowed = Math.max(1, Math.floor(key.length / 3))
  const best = new Map<string, Neighbour & { far: number }>()
  for (const each of neighbours) {
    // A beginning is as good as one wrong letter.
    const begins = key.length >= SHORTEST_BEGINNING && each.key.startsWith(key)
    const far = begins ? 1 : distance(key, each.key)
    const before = best.get(each.id)
    if (far <= allowed && far < (before?.far ?? Infinity)) best.set(each.id, { ...each, far })
  }
  return [...best.values()]
    .sort((a, b) => a.far - b.far || b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id, name }) => ({ id, name }))
}

/** Records with a name, or an event with a title, that begins so. */
const neighbours = (db: Database, kind: EntityFilter, prefix: string) =>
  run<Neighbour[]>(db, `neighbours ${kind}`, { from: prefix, to: `${prefix}\uffff` }, () => {
    const table = TABLES[kind]
    const key = kind === 'event' ? events.name_key : names.key
    const near = and(gte(key, sql.placeholder('from')), lt(key, sql.placeholder('to')))
    const columns = { key, id: table.id, name: nameOf(kind), count: table.article_count }
    const query =
      kind === 'event'
        ? db.orm.select(columns).from(events).where(near)
        : db.orm
            .select(columns)
            .from(names)
            .innerJoin(table, eq(table.id, names.entity_id))
            .where(and(eq(names.kind, kind), near))
    return query.limit(MOST_NEIGHBOURS)
  })
