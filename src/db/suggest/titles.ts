/** Events with a word in their title that begins so. */
import { desc, eq, type SQL, sql } from 'drizzle-orm'
import { type Database, firstMatches } from '#dialect'
import { run } from '../statements.ts'
import { events } from '../tables.ts'
import { begins, isIndexed, MOST_NAMES, number, type Typed, type Used } from './typed.ts'

const few = (db: Database, shape: string, found: SQL, { values }: Typed) =>
  run<Used[]>(db, `few ${shape}`, values, () =>
    db.orm
      .select({ id: events.id, name: events.title, article_count: events.article_count })
      .from(sql`${found} found`)
      .innerJoin(events, eq(events.search_key, sql`found.key`))
      .orderBy(desc(events.article_count), events.id)
      .limit(sql.placeholder('limit')),
  )

const beginning = sql`(select search_key as key from ${events} where ${begins(events.name_key)}
  order by ${events.name_key}, ${events.id} limit ${number(MOST_NAMES)})`
const withWord = firstMatches('event_search', sql.placeholder('words'), MOST_NAMES)

/** The most told of the first events with such a word; of a short beginning, of those whose title begins so. */
export const eventsTitled = (db: Database, typed: Typed): Promise<Used[]> =>
  isIndexed(typed) ? few(db, 'words of titles', withWord, typed) : few(db, 'titles', beginning, typed)
