/** Records that stand together with one: found through the articles of its links, the newest of them. */
import { and, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { Pages, Position } from './lists.ts'
import { NAMED, type NamedKind, namesOf } from './related/kinds.ts'
import { run } from './statements.ts'
import { mentions } from './tables.ts'
import { type ArticleText, articleTexts } from './texts.ts'

/** A record, and what is looked for beside it in the newest `most` articles that name it. */
export interface Beside {
  kind: NamedKind
  id: string
  wanted: NamedKind
  most: number
}

/** A sentence of an article's body. */
export interface Sentence {
  article_id: string
  start: number
  end: number
}
export interface RelatedRow {
  id: string
  name: string
  count: number
  sentences: (Sentence & { text: string })[]
}
type Counted = { id: string; count: number; sentences: Sentence[] }

/**
 * The newest articles of the record, `(article_id, sort_key)` named `own`: one range of the link's index. What joins them
 * is a CROSS JOIN, which SQLite never turns round: it may think that the few articles are many.
 */
function articlesOf({ kind }: Beside): SQL {
  const { links, id } = NAMED[kind]
  return sql`(select ${links.article_id}, ${links.sort_key} from ${links} where ${id} = ${sql.placeholder('id')}
    order by ${links.sort_key} desc, ${links.article_id} desc limit ${sql.placeholder('most')}) own`
}

/** How many of the articles name each other record. */
async function countInArticles(db: Database, beside: Beside): Promise<Counted[]> {
  const { kind, wanted, id, most } = beside
  const { links, id: linked } = NAMED[wanted]
  const other = sql.identifier(linked.name)
  const rows = await run<Omit<Counted, 'sentences'>[]>(db, `beside ${kind} ${wanted}`, { id, most }, () =>
    db.orm
      .select({ id: sql<string>`o.${other}`.as('other'), count: sql<number>`count(*)`.mapWith(Number) })
      .from(articlesOf(beside))
      .crossJoin(sql`${links} o`)
      .where(sql`o.article_id = own.article_id`)
      .groupBy(sql`o.${other}`),
  )
  return rows.filter((row) => kind !== wanted || row.id !== id).map((row) => ({ ...row, sentences: [] }))
}

/** Sentences that name the record, with every other record that each names, the newest article first. */
async function countInSentences(db: Database, beside: Beside, shown: number): Promise<Counted[]> {
  const { kind, id, wanted, most } = beside
  const rows = await run<(Sentence & { id: string; sort_key: number })[]>(
    db,
    `beside in sentences ${kind}`,
    { id, most, kind, wanted },
    () => sentencesWith(db, beside),
  )
  const found = new Map<string, Counted>()
  for (const { id: other, sort_key: _, ...sentence } of rows) {
    if (kind === wanted && other === id) continue
    const one = found.get(other) ?? { id: other, count: 0, sentences: [] }
    one.count += 1
    if (one.sentences.length < shown) one.sentences.push(sentence)
    found.set(other, one)
  }
  return [...found.values()]
}

function sentencesWith(db: Database, beside: Beside) {
  const span = sql`m.sentence_start, m.sentence_end`
  const naming = sql`(select distinct own.sort_key, own.article_id, ${span} from ${articlesOf(beside)}
    cross join ${mentions} m where m.article_id = own.article_id and m.field = 'body'
      and m.kind = ${sql.placeholder('kind')} and m.entity_id = ${sql.placeholder('id')}) s`
  return db.orm
    .selectDistinct({
      sort_key: sql<number>`s.sort_key`.as('sort_key'),
      article_id: sql<string>`s.article_id`.as('of_article'),
      start: sql<number>`s.sentence_start`.as('first'),
      end: sql<number>`s.sentence_end`.as('last'),
      id: sql<string>`${mentions.entity_id}`.as('other'),
    })
    .from(naming)
    .crossJoin(mentions)
    .where(
      and(
        eq(mentions.article_id, sql`s.article_id`),
        eq(mentions.field, sql`'body'`),
        sql`${mentions.start} >= s.sentence_start and ${mentions.start} < s.sentence_end`,
        eq(mentions.kind, sql.placeholder('wanted')),
        isNotNull(mentions.entity_id),
      ),
    )
    .orderBy(desc(sql`sort_key`), desc(sql`of_article`), sql`first`)
}

const mostFirst = (a: Counted, b: Counted): number => b.count - a.count || (a.id < b.id ? -1 : 1)

/** Where a page begins in the list: after the item that was shown last, or how many items are skipped. */
const startOf = (all: Counted[], { after, offset = 0 }: Position): number =>
  after ? all.findIndex(({ id }) => id === after[1]) + 1 : offset

/** What stands together with a record, most often first; `shown` sentences of each, 0 to count articles. */
export function listRelated(db: Database, beside: Beside, shown: number): Pages<RelatedRow> {
  let counted: Promise<Counted[]> | null = null
  const all = () => {
    counted ??= (shown > 0 ? countInSentences(db, beside, shown) : countInArticles(db, beside)).then((rows) =>
      rows.sort(mostFirst),
    )
    return counted
  }
  return {
    rows: async (limit, position) => {
      const rows = await all()
      const start = startOf(rows, position)
      return described(db, beside.wanted, rows.slice(start, start + limit + 1))
    },
    total: async () => (await all()).length,
  }
}

/** The records' names and the sentences' words. */
async function described(db: Database, kind: NamedKind, rows: Counted[]): Promise<RelatedRow[]> {
  const names = await namesOf(
    db,
    kind,
    rows.map(({ id }) => id),
  )
  const sentences = rows.flatMap((row) => row.sentences)
  const told = [...new Set(sentences.map(({ article_id }) => article_id))]
  const texts = told.length > 0 ? await articleTexts(db, told) : new Map<string, ArticleText>()
  return rows.map((row) => ({
    ...row,
    name: names.get(row.id) ?? row.id,
    sentences: row.sentences.map((each) => ({
      ...each,
      text: texts.get(each.article_id)?.body.slice(each.start, each.end) ?? '',
    })),
  }))
}
