/** Mentions: lists in reading order, newest article first; and all of an article. */
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { EntityFilter } from '../contract/filters.ts'
import { type Anchor, chooseDriver, type Scope, scopeConditions, scopeKey, scopeValues } from './filters.ts'
import { inReadingOrder, NOTHING, type Pages, pagesOf, total } from './lists.ts'
import { keptCount } from './mentions/count.ts'
import { run } from './statements.ts'
import { articles, mentions, organizations, people, places } from './tables.ts'

/** A mention with its article's place in time and the name of the record it was read as. */
export type MentionRow = Omit<typeof mentions.$inferSelect, 'candidates'> & {
  candidates: string[]
  sort_key: number
  entity_name: string | null
}
type Stored = Omit<MentionRow, 'candidates'> & { candidates: string[] | null }

/** The only candidate of a resolved name is not stored again. */
const whole = (row: Stored): MentionRow => ({
  ...row,
  candidates: row.candidates ?? (row.entity_id === null ? [] : [row.entity_id]),
})

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
const named = (mark: string, values: string[]) =>
  Object.fromEntries(values.map((value, i) => [`${mark}${i}`, value]))

/** Mentions have no names of their own: they are those of the records, joined by kind and id. */
const isPerson = and(eq(mentions.kind, 'person'), eq(people.id, mentions.entity_id))
const isPlace = and(eq(mentions.kind, 'place'), eq(places.id, mentions.entity_id))
const isOrganization = and(eq(mentions.kind, 'organization'), eq(organizations.id, mentions.entity_id))
const entityName = sql<string | null>`coalesce(${people.name}, ${places.name}, ${organizations.name})`

const columns = {
  article_id: mentions.article_id,
  field: mentions.field,
  start: mentions.start,
  end: mentions.end,
  kind: mentions.kind,
  entity_id: mentions.entity_id,
  candidates: mentions.candidates,
  surface: mentions.surface,
  rule: mentions.rule,
  role: mentions.role,
  metonym: mentions.metonym,
  sentence_start: mentions.sentence_start,
  sentence_end: mentions.sentence_end,
  entity_name: entityName,
}

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

function conditions(choice: MentionChoice) {
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

/** The mentions that fit, newest article first, in reading order. */
export function listMentions(db: Database, choice: MentionChoice): Pages<MentionRow> {
  if (choice.scope.nothing) return NOTHING
  const where = conditions(choice)
  const { article_id, sort_key } = where.on
  const pages = pagesOf<Stored>(db, {
    name: 'mentions',
    order: '',
    where,
    walk: inReadingOrder({ article_id, sort_key, start: mentions.start }),
    page: (holds, by) =>
      db.orm
        .select({ ...columns, sort_key: sql<number>`${sort_key}`.mapWith(Number) })
        .from(where.rows)
        .innerJoin(mentions, eq(mentions.article_id, article_id))
        .leftJoin(people, isPerson)
        .leftJoin(places, isPlace)
        .leftJoin(organizations, isOrganization)
        .where(holds)
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset')),
    count: (holds) =>
      db.orm
        .select({ n: total })
        .from(where.rows)
        .innerJoin(mentions, eq(mentions.article_id, article_id))
        .where(holds),
  })
  return {
    rows: async (limit, position) => (await pages.rows(limit, position)).map(whole),
    total: async () => (await keptCount(db, choice, where.values)) ?? pages.total(),
  }
}

/** All mentions of these articles, the headline's first, in reading order. */
export async function mentionsOfArticles(db: Database, ids: string[]): Promise<MentionRow[]> {
  if (ids.length === 0) return []
  const rows = await run<Stored[]>(db, `mentions of ${ids.length}`, named('a', ids), () =>
    db.orm
      .select({ ...columns, sort_key: articles.sort_key })
      .from(articles)
      .innerJoin(mentions, eq(mentions.article_id, articles.id))
      .leftJoin(people, isPerson)
      .leftJoin(places, isPlace)
      .leftJoin(organizations, isOrganization)
      .where(
        inArray(
          articles.id,
          ids.map((_, i) => sql.placeholder(`a${i}`)),
        ),
      )
      .orderBy(mentions.article_id, desc(mentions.field), mentions.start),
  )
  return rows.map(whole)
}
