/** Mentions: lists in reading order, newest article first; and all of an article. */
import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { type Scope, scopeConditions, scopeKey, scopeValues } from './filters.ts'
import { total } from './lists.ts'
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

/** The last mention of the page before: sort key, article and start. */
export type MentionPosition = { after?: [number, string, number]; offset?: number }

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

function conditions(choice: MentionChoice): { key: string; values: Record<string, unknown>; sql: SQL[] } {
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

/** A page (one too many, if there are more) and the total. */
export async function listMentions(
  db: Database,
  choice: MentionChoice,
  limit: number,
  position: MentionPosition,
): Promise<{ rows: MentionRow[]; total: number }> {
  if (choice.scope.nothing) return { rows: [], total: 0 }
  const where = conditions(choice)
  const [k0, k1, k2] = position.after ?? []
  const values = { ...where.values, k0, k1, k2, limit: limit + 1, offset: position.offset ?? 0 }
  // The newest article comes first but its mentions in reading order, so the key runs both ways: the row value
  // bounds the index range, the rest passes over what was shown of the last article.
  const after = position.after
    ? [
        sql`(${mentions.sort_key}, ${mentions.article_id}) <= (${sql.placeholder('k0')}, ${sql.placeholder('k1')})`,
        sql`not (${mentions.article_id} = ${sql.placeholder('k1')} and ${mentions.start} <= ${sql.placeholder('k2')})`,
      ]
    : []
  const rows = await run<MentionRow[]>(db, `mentions ${after.length} ${where.key}`, values, () =>
    db.orm
      .select(columns)
      .from(mentions)
      .leftJoin(people, isPerson)
      .leftJoin(places, isPlace)
      .leftJoin(organizations, isOrganization)
      .where(and(...where.sql, ...after))
      .orderBy(desc(mentions.sort_key), desc(mentions.article_id), asc(mentions.start))
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset')),
  )
  const [counted] = await run<{ n: number }[]>(db, `count mentions ${where.key}`, where.values, () =>
    db.orm
      .select({ n: total })
      .from(mentions)
      .where(and(...where.sql)),
  )
  return { rows, total: counted?.n ?? 0 }
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
