/** People, places, organizations and sources with a name that begins so. */
import { desc, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { LEVEL } from '../names.ts'
import { run } from '../statements.ts'
import { names, organizations, people, places, sources } from '../tables.ts'
import { begins, MOST_NAMES, mostUsed, number, type Typed, type Used, used } from './typed.ts'

export const RECORDS = { person: people, place: places, organization: organizations, source: sources }
export type Recorded = keyof typeof RECORDS

const ofKind = (kind: Recorded) => sql`${names.kind} = ${sql.raw(`'${kind}'`)}`
/** Ids are no names: nobody begins to type one, and a Q would begin them all. */
const isName = (row: SQL, name: SQL) => sql`(${row}.level < ${number(LEVEL.id)} or ${row}.alias = ${name})`

/** How many names begin so, up to one more than are looked at. */
async function countNames(db: Database, kind: Recorded, { values }: Typed): Promise<number> {
  const few = sql`(select 1 from ${names} where ${ofKind(kind)} and ${begins(names.key)} limit ${number(MOST_NAMES + 1)})`
  const [row] = await run<{ n: number }[]>(db, `beginning ${kind}`, values, () =>
    db.orm.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(sql`${few} few`),
  )
  return row?.n ?? 0
}

/** The most used of the records that the first of these names call. */
const namedByFew = (db: Database, kind: Recorded, { values }: Typed) =>
  run<Used[]>(db, `few named ${kind}`, values, () => {
    const { id, name, article_count } = RECORDS[kind]
    const few = sql`(select entity_id, alias, level from ${names} where ${ofKind(kind)} and ${begins(names.key)}
      limit ${number(MOST_NAMES)}) few`
    return db.orm
      .selectDistinct({ id, name, article_count })
      .from(few)
      .crossJoin(RECORDS[kind])
      .where(sql`${id} = few.entity_id and ${isName(sql`few`, sql`${name}`)}`)
      .orderBy(desc(article_count), id)
      .limit(sql.placeholder('limit'))
  })

const usedAndNamed = (db: Database, kind: Recorded, { values }: Typed) =>
  run<Used[]>(db, `used named ${kind}`, values, () =>
    db.orm
      .select(used)
      .from(mostUsed(sql`${RECORDS[kind]}`, sql`id, name, article_count`))
      .where(
        sql`exists (select 1 from ${names} where ${ofKind(kind)} and ${names.entity_id} = used.id
          and ${begins(names.key)} and ${isName(sql`${names}`, sql`used.name`)})`,
      )
      .limit(sql.placeholder('limit')),
  )

/** Where many names begin so, the most used records that fit are the answer, if there are enough among those walked. */
export async function recordsNamed(db: Database, kind: Recorded, typed: Typed): Promise<Used[]> {
  if ((await countNames(db, kind, typed)) <= MOST_NAMES) return namedByFew(db, kind, typed)
  const most = await usedAndNamed(db, kind, typed)
  return most.length >= typed.values.limit ? most : [...most, ...(await namedByFew(db, kind, typed))]
}

/**
 * The folded names of these records that begin so, and how they are written. Walked by record, never by key (hence `|| ''`):
 * very many names may begin so.
 */
export function namesBeginning(db: Database, kind: Recorded, ids: string[], { values }: Typed) {
  const given = Object.fromEntries(ids.map((id, i) => [`e${i}`, id]))
  const holders = sql.join(
    ids.map((_, i) => sql`${sql.placeholder(`e${i}`)}`),
    sql`, `,
  )
  return run<{ id: string; key: string; alias: string; level: number }[]>(
    db,
    `names beginning ${kind} ${ids.length}`,
    { ...values, ...given },
    () =>
      db.orm
        .select({ id: names.entity_id, key: names.key, alias: names.alias, level: names.level })
        .from(names)
        .where(
          sql`${ofKind(kind)} and ${names.entity_id} in (${holders}) and ${begins(sql`${names.key} || ''`)}`,
        ),
  )
}
