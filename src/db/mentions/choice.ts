/** Which mentions are chosen, and what is walked to find them. */
import { type SQL, sql } from 'drizzle-orm'
import type { EntityFilter } from '../../contract/filters.ts'
import { type Anchor, chooseDriver, type Scope, scopeConditions, scopeKey, scopeValues } from '../filters.ts'
import { articles, mentions } from '../tables.ts'

export interface MentionChoice {
  /** In these articles. */
  scope: Scope
  /** Mentions of any of these records; none = of all. */
  entities: { kind: EntityFilter; ids: string[] }[]
  kind: string | undefined
  articles: string[]
  field: string
  resolved: boolean | undefined
}

const list = (mark: string, values: string[]): SQL =>
  sql.join(
    values.map((_, i) => sql`${sql.placeholder(`${mark}${i}`)}`),
    sql`, `,
  )
/** The values of a list's placeholders. */
export const named = (mark: string, values: string[]) =>
  Object.fromEntries(values.map((value, i) => [`${mark}${i}`, value]))

const isAnyOf = ({ ids }: { ids: string[] }, g: number): SQL =>
  sql`(${mentions.kind} = ${sql.placeholder(`kind${g}`)} and ${mentions.entity_id} in (${list(`e${g}_`, ids)}))`

/** What is looked through: the articles of the scope (of its rarest record, if it has one), and where they are. */
function walked({ scope }: MentionChoice): { rows: SQL; on: Anchor; conditions: SQL[]; key: string } {
  const driver = chooseDriver(scope)
  const key = `${driver?.group ?? ''} ${scopeKey(scope)}`
  if (driver)
    return {
      rows: driver.rows,
      on: driver.on,
      conditions: scopeConditions(scope, driver.on, driver.group),
      key,
    }
  const on = { article_id: articles.id, sort_key: articles.sort_key }
  return { rows: sql`${articles}`, on, conditions: scopeConditions(scope, on), key }
}

/** The conditions of a choice, and what is walked. */
export function conditionsOf(choice: MentionChoice) {
  const { scope, entities } = choice
  const { rows, on, conditions: where, key: walkKey } = walked(choice)
  where.push(sql`${mentions.field} = ${sql.placeholder('field')}`)
  if (entities.length > 0) where.push(sql`(${sql.join(entities.map(isAnyOf), sql` or `)})`)
  if (choice.kind !== undefined) where.push(sql`${mentions.kind} = ${sql.placeholder('kind')}`)
  if (choice.articles.length > 0) where.push(sql`${on.article_id} in (${list('a', choice.articles)})`)
  if (choice.resolved === true) where.push(sql`${mentions.entity_id} is not null`)
  if (choice.resolved === false) where.push(sql`${mentions.entity_id} is null`)
  const key = [
    walkKey,
    entities.map(({ ids }) => ids.length).join(),
    choice.kind === undefined ? '' : 'kind',
    choice.articles.length,
    choice.resolved ?? '',
  ]
  const values = {
    ...scopeValues(scope),
    ...Object.assign(
      {},
      ...entities.map(({ kind, ids }, g) => ({ ...named(`e${g}_`, ids), [`kind${g}`]: kind })),
    ),
    ...named('a', choice.articles),
    field: choice.field,
    kind: choice.kind,
  }
  return { key: key.join(' '), values, rows, on, sql: where }
}
