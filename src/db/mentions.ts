/** Mentions: lists in reading order, newest article first; and all of an article. */
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { type Scope, scopeConditions, scopeKey, scopeValues } from './filters.ts'
import { type Condition, inReadingOrder, NOTHING, type Pages, pagesOf, total } from './lists.ts'
import { run } from './statements.ts'
import { mentions, organizations, people, places } from './tables.ts'

/** A mention with the name of the record it was read as. */
export type MentionRow = typeof mentions.$inferSelect & { entity_name: string | null }

export interface MentionChoice {
  scope: Scope
  /** Mentions of any of these records; none = of all. */
  entities: { kind: string; ids: string[] }[]
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
  sort_key: mentions.sort_key,
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

function conditions(choice: MentionChoice): Condition {
  const { scope, entities } = choice
  const where = scopeConditions(scope, { article_id: mentions.article_id, sort_key: mentions.sort_key })
  where.push(sql`${mentions.field} = ${sql.placeholder('field')}`)
  if (entities.length > 0) where.push(sql`(${sql.join(entities.map(isAnyOf), sql` or `)})`)
  if (choice.kind !== undefined) where.push(sql`${mentions.kind} = ${sql.placeholder('kind')}`)
  if (choice.articles.length > 0) where.push(sql`${mentions.article_id} in (${list('a', choice.articles)})`)
  if (choice.resolved === true) where.push(sql`${mentions.entity_id} is not null`)
  if (choice.resolved === false) where.push(sql`${mentions.entity_id} is null`)
  const key = [
    scopeKey(scope),
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
  return { key: key.join(' '), values, sql: where }
}

/** The mentions that fit, newest article first, in reading order. */
export function listMentions(db: Database, choice: MentionChoice): Pages<MentionRow> {
  if (choice.scope.nothing) return NOTHING
  return pagesOf(db, {
    name: 'mentions',
    order: '',
    where: conditions(choice),
    walk: inReadingOrder(mentions),
    page: (holds, by) =>
      db.orm
        .select(columns)
        .from(mentions)
        .leftJoin(people, isPerson)
        .leftJoin(places, isPlace)
        .leftJoin(organizations, isOrganization)
        .where(holds)
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset')),
    count: (holds) => db.orm.select({ n: total }).from(mentions).where(holds),
  })
}

/** All mentions of these articles, the headline's first, in reading order. */
export async function mentionsOfArticles(db: Database, ids: string[]): Promise<MentionRow[]> {
  if (ids.length === 0) return []
  return run<MentionRow[]>(db, `mentions of ${ids.length}`, named('a', ids), () =>
    db.orm
      .select(columns)
      .from(mentions)
      .leftJoin(people, isPerson)
      .leftJoin(places, isPlace)
      .leftJoin(organizations, isOrganization)
      .where(
        inArray(
          mentions.article_id,
          ids.map((_, i) => sql.placeholder(`a${i}`)),
        ),
      )
      .orderBy(mentions.article_id, desc(mentions.field), mentions.start),
  )
}
