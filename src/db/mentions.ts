/** Mentions: lists in reading order, newest article first; and all of an article. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { type Counted, NO_FACETS } from './facets/counts.ts'
import { facetMentions } from './facets/mentionFacets.ts'
import { inReadingOrder, NOTHING, pagesOf, total } from './lists.ts'
import { conditionsOf, type MentionChoice, named } from './mentions/choice.ts'
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

/** The mentions that fit, newest article first, in reading order. */
export function listMentions(db: Database, choice: MentionChoice): Counted<MentionRow> {
  if (choice.scope.nothing) return { ...NOTHING, facets: NO_FACETS }
  const where = conditionsOf(choice)
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
    facets: facetMentions(db, choice),
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
