/** Quotations: lists in reading order, newest article first; one; and all of an article. */
import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import { type Counted, NO_FACETS } from './facets/counts.ts'
import { facetQuotes } from './facets/quoteFacets.ts'
import { type Group, type Scope, scopeConditions, scopeKey, scopeValues } from './filters.ts'
import { type Condition, inReadingOrder, NOTHING, pagesOf, total } from './lists.ts'
import type { TextQuery } from './q.ts'
import { run } from './statements.ts'
import { articles, mentions, quotes } from './tables.ts'

/** A quotation with the title of its article. */
export type QuoteRow = typeof quotes.$inferSelect & { article_title: string | null }

export interface QuoteChoice {
  scope: Scope
  /** Said by any of these; several groups cannot all have said it. */
  speaker: Group | null
  /** Whom the words name: any of a group's records, any of a list's groups, all of the lists. */
  about: Group[][]
  /** Words of the quotation itself. */
  q: TextQuery | null
}

const columns = {
  article_id: quotes.article_id,
  sort_key: quotes.sort_key,
  id: quotes.id,
  start: quotes.start,
  end: quotes.end,
  text: quotes.text,
  words: quotes.words,
  speaker_kind: quotes.speaker_kind,
  speaker_id: quotes.speaker_id,
  speaker_name: quotes.speaker_name,
  speaker_label: quotes.speaker_label,
  cue: quotes.cue,
  cue_start: quotes.cue_start,
  cue_end: quotes.cue_end,
  method: quotes.method,
  confidence: quotes.confidence,
  article_title: articles.title,
}

/** Words stand between blanks in `quotes.words`, so a token is found by the characters around it. */
function wordConditions(q: TextQuery | null): Condition {
  const values: Record<string, unknown> = {}
  const has = (tokens: string[], prefix: boolean, mark: string): SQL => {
    values[mark] = ` ${tokens.join(' ')}${prefix ? '' : ' '}`
    return sql`instr(${quotes.words}, ${sql.placeholder(mark)}) > 0`
  }
  const conditions = (q?.groups ?? []).map(
    (group, g) =>
      sql`(${sql.join(
        group.map((term, t) => has(term.tokens, term.prefix, `w${g}_${t}`)),
        sql` or `,
      )})`,
  )
  for (const [t, term] of (q?.not ?? []).entries())
    conditions.push(sql`not ${has(term.tokens, term.prefix, `n${t}`)}`)
  return { key: Object.keys(values).join(), values, sql: conditions }
}

/** A name inside the words: a mention of the text between the quotation's marks. */
function subjectConditions(about: Group[][]): Condition {
  const values: Record<string, unknown> = {}
  const mark = (name: string, value: string) => {
    values[name] = value
    return sql`${sql.placeholder(name)}`
  }
  const isAny = ({ filter, ids }: Group, name: string) =>
    sql`(${mentions.kind} = ${mark(name, filter)} and ${mentions.entity_id} in (${sql.join(
      ids.map((id, i) => mark(`${name}_${i}`, id)),
      sql`, `,
    )}))`
  const conditions = about.map(
    (groups, a) => sql`exists (select 1 from ${mentions} where ${mentions.article_id} = ${quotes.article_id}
      and ${mentions.field} = 'body' and ${mentions.start} >= ${quotes.start} and ${mentions.end} <= ${quotes.end}
      and (${sql.join(
        groups.map((group, g) => isAny(group, `a${a}_${g}`)),
        sql` or `,
      )}))`,
  )
  return { key: Object.keys(values).join(), values, sql: conditions }
}

function conditionsOf({ scope, speaker, about, q }: QuoteChoice): Condition {
  const words = wordConditions(q)
  const subjects = subjectConditions(about)
  const where = scopeConditions(scope, { article_id: quotes.article_id, sort_key: quotes.sort_key })
  const ids = speaker?.ids ?? []
  if (speaker) {
    const list = sql.join(
      ids.map((_, i) => sql`${sql.placeholder(`s${i}`)}`),
      sql`, `,
    )
    where.push(
      eq(quotes.speaker_kind, sql.placeholder('speakerKind')),
      sql`${quotes.speaker_id} in (${list})`,
    )
  }
  return {
    key: `${scopeKey(scope)} ${speaker ? ids.length : ''} ${words.key} ${subjects.key}`,
    values: {
      ...scopeValues(scope),
      ...words.values,
      ...subjects.values,
      ...Object.fromEntries(ids.map((id, i) => [`s${i}`, id])),
      speakerKind: speaker?.filter,
    },
    sql: [...where, ...words.sql, ...subjects.sql],
  }
}

/** The quotations that fit, newest article first, in reading order. */
export function listQuotes(db: Database, choice: QuoteChoice): Counted<QuoteRow> {
  const unknown = choice.speaker?.ids.length === 0 || choice.about.some((groups) => groups.length === 0)
  if (choice.scope.nothing || unknown) return { ...NOTHING, facets: NO_FACETS }
  const where = conditionsOf(choice)
  const pages = pagesOf(db, {
    name: 'quotes',
    order: '',
    where,
    walk: inReadingOrder(quotes),
    page: (holds, by) =>
      db.orm
        .select(columns)
        .from(quotes)
        .innerJoin(articles, eq(articles.id, quotes.article_id))
        .where(holds)
        .orderBy(...by)
        .limit(sql.placeholder('limit'))
        .offset(sql.placeholder('offset')),
    count: (holds) => db.orm.select({ n: total }).from(quotes).where(holds),
  })
  return { ...pages, facets: facetQuotes(db, where) }
}

export async function getQuote(db: Database, id: string): Promise<QuoteRow | null> {
  const rows = await run<QuoteRow[]>(db, 'quote', { id }, () =>
    db.orm
      .select(columns)
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.article_id))
      .where(eq(quotes.id, sql.placeholder('id'))),
  )
  return rows[0] ?? null
}

/** All quotations of these articles, in reading order. */
export async function quotesOfArticles(db: Database, ids: string[]): Promise<QuoteRow[]> {
  if (ids.length === 0) return []
  const values = Object.fromEntries(ids.map((id, i) => [`a${i}`, id]))
  return run<QuoteRow[]>(db, `quotes of ${ids.length}`, values, () =>
    db.orm
      .select(columns)
      .from(quotes)
      .innerJoin(articles, eq(articles.id, quotes.article_id))
      .where(
        inArray(
          quotes.article_id,
          ids.map((_, i) => sql.placeholder(`a${i}`)),
        ),
      )
      .orderBy(quotes.article_id, quotes.start),
  )
}
