/** Which articles are in a scope: their sort keys where they are few, else marks on the sheet. */
import { and, sql } from 'drizzle-orm'
import { collected, type Database } from '#dialect'
import { isOfRecords, isWorthMerging, mergedKeys, unitedKeys } from '../filters/keys.ts'
import { chooseDriver, type Driver, type Scope, scopeConditions, scopeKey, scopeValues } from '../filters.ts'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'
import { parseKeys, placeOf, sheetOf } from './sheet.ts'

/** Articles of the rarest record, up to which the engine groups what they have: four microseconds for each. */
export const FEW = 1_000

/** What to follow where a scope has a record with few articles; null: it may hold many. */
export function fewOf(scope: Scope, few = FEW): Driver | null {
  const driver = chooseDriver(scope)
  return driver && (scope.include[driver.group]?.count ?? 0) <= few ? driver : null
}

/** The sort keys of the articles in scope: as one text, for that many rows would cost ten times as much. */
export async function keysOf(db: Database, scope: Scope): Promise<Float64Array> {
  const driver = chooseDriver(scope)
  const shape = `facet keys ${driver?.group ?? ''} ${scopeKey(scope)}`
  const on = driver?.on ?? { article_id: articles.id, sort_key: articles.sort_key }
  const [row] = await run<{ keys: string }[]>(db, shape, scopeValues(scope), () =>
    db.orm
      .select({ keys: collected(on.sort_key) })
      .from(driver?.rows ?? sql`${articles}`)
      .where(and(...scopeConditions(scope, on, driver?.group))),
  )
  return parseKeys(row?.keys)
}

/** One byte for each article on the sheet: 1 where it is in scope. */
export async function marksOf(db: Database, scope: Scope): Promise<Uint8Array> {
  const sheet = await sheetOf(db)
  const marks = new Uint8Array(sheet.length)
  const mark = (keys: Float64Array, as: 0 | 1) => {
    for (const key of keys) marks[placeOf(sheet, key)] = as
  }
  if (isOfRecords(scope) && scope.include.length === 0) {
    marks.fill(1, placeOf(sheet, scope.from ?? 0), placeOf(sheet, scope.to ?? Infinity))
    mark(await unitedKeys(db, scope.exclude, scope), 0)
  } else if (isOfRecords(scope) && isWorthMerging(scope, sheet.length)) mark(await mergedKeys(db, scope), 1)
  else mark(await keysOf(db, scope), 1)
  return marks
}
