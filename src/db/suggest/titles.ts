/** Events with a word in their title that begins so. */
import { type SQL, sql } from 'drizzle-orm'
import { type Database, matches } from '#dialect'
import { run } from '../statements.ts'
import { events } from '../tables.ts'
import { begins, MOST_NAMES, mostUsed, number, type Typed, type Used, used } from './typed.ts'

/** Titles are made of common words: the index has too much to say of shorter beginnings. */
const SHORTEST_INDEXED = 3

const few = (db: Database, shape: string, where: SQL, { values }: Typed) =>
  run<Used[]>(db, `few ${shape}`, values, () =>
    db.orm
      .select(used)
      .from(
        sql`(select id, title as name, article_count from ${events} where ${where} limit ${number(MOST_NAMES)}) used`,
      ),
  )

const usedAndTitled = (db: Database, { values }: Typed) => {
  const title = sql`' ' || used.name_key`
  return run<Used[]>(db, 'used titled', values, () =>
    db.orm
      .select(used)
      .from(mostUsed(sql`${events}`, sql`id, title as name, name_key, article_count`))
      .where(sql`replace(${title}, ' ' || ${sql.placeholder('from')}, '') <> ${title}`)
      .limit(sql.placeholder('limit')),
  )
}

/** The most told events that fit are the answer, if there are enough among those walked; else the rest is looked up. */
export async function eventsTitled(db: Database, typed: Typed): Promise<Used[]> {
  const most = await usedAndTitled(db, typed)
  if (most.length >= typed.values.limit) return most
  if (typed.prefix.length < SHORTEST_INDEXED)
    return [...most, ...(await few(db, 'titles', begins(events.name_key), typed))]
  const word = matches(events.search_key, sql.placeholder('words'), 'event_search')
  return [...most, ...(await few(db, 'words of titles', word, typed))]
}
