/** People, places, organizations and sources with a name that begins so. */
import { desc, sql } from 'drizzle-orm'
import { among, type Database, listed } from '#dialect'
import { RECORDS, type Recorded } from '../records.ts'
import { run } from '../statements.ts'
import { names } from '../tables.ts'
import { isName, ofKind } from './named.ts'
import { begins, MOST_NAMES, number, type Typed, type Used } from './typed.ts'

/** The most used of the records that the first of these names call. */
export const recordsNamed = (db: Database, kind: Recorded, { values }: Typed) =>
  run<Used[]>(db, `few named ${kind}`, values, () => {
    const { id, name, article_count } = RECORDS[kind]
    const few = sql`(select entity_id, alias, level from ${names} where ${ofKind(kind)} and ${begins(names.key)}
      order by ${names.key}, ${names.entity_id} limit ${number(MOST_NAMES)}) few`
    return db.orm
      .selectDistinct({ id, name, article_count })
      .from(few)
      .crossJoin(RECORDS[kind])
      .where(sql`${id} = few.entity_id and ${isName(sql`few`, sql`${name}`)}`)
      .orderBy(desc(article_count), id)
      .limit(sql.placeholder('limit'))
  })

/**
 * The folded names of these records that begin so, and how they are written. Walked by record, never by key (hence `|| ''`):
 * very many names may begin so.
 */
export const namesBeginning = (db: Database, kind: Recorded, ids: string[], { values }: Typed) =>
  run<{ id: string; key: string; alias: string; level: number }[]>(
    db,
    `names beginning ${kind}`,
    { ...values, ids: listed(ids) },
    () =>
      db.orm
        .select({ id: names.entity_id, key: names.key, alias: names.alias, level: names.level })
        .from(names)
        .where(
          sql`${ofKind(kind)} and ${among(names.entity_id, 'ids')} and ${begins(sql`${names.key} || ''`)}`,
        )
        .orderBy(names.entity_id, names.key),
  )
