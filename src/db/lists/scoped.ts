/** Records that occur in the articles of a scope. */
import { and, sql } from 'drizzle-orm'
import { among, type Column, type Database, listed } from '#dialect'
import { articleLinks } from '../facets/indexed.ts'
import { countLinks } from '../facets/links.ts'
import { fewOf, marksOf } from '../facets/marks.ts'
import {
  type Driver,
  isEverything,
  LINKS,
  type Scope,
  scopeConditions,
  scopeKey,
  scopeValues,
} from '../filters.ts'
import type { Condition } from '../lists.ts'

export type RecordKind = 'person' | 'place' | 'organization'

/** That a record is named in the articles of the scope; many articles are looked up on the sheet. */
export async function scopeCondition(
  db: Database,
  kind: RecordKind,
  id: Column,
  scope: Scope,
): Promise<Condition> {
  if (scope.nothing) return { key: 'nothing', values: {}, sql: [sql`1 = 0`] }
  if (isEverything(scope)) return { key: '', values: {}, sql: [] }
  const driver = fewOf(scope)
  if (driver) return inFew(kind, id, scope, driver)
  const links = await articleLinks(db, kind)
  const ids = countLinks(links, await marksOf(db, scope), Infinity, 'once').map(({ value }) => value)
  return { key: 'scoped', values: { scoped: listed(ids) }, sql: [among(id, 'scoped')] }
}

function inFew(kind: RecordKind, id: Column, scope: Scope, driver: Driver): Condition {
  const { table, id: column } = LINKS[kind]
  const where = and(sql`true`, ...scopeConditions(scope, driver.on, driver.group))
  const ids = sql`(select l.${sql.identifier(column)} from ${driver.rows} join ${table} l on l.article_id = driver.article_id where ${where})`
  return {
    key: `${scopeKey(scope)} ${driver.group}`,
    values: scopeValues(scope),
    sql: [sql`${id} in ${ids}`],
  }
}
