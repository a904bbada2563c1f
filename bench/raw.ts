/** The same answers by plain prepared statements and JSON.stringify: what a good engineer writes without Dateline. */
import Driver from 'better-sqlite3'
import type { Question } from './questions.ts'

const LIMIT = 20
/** Ranking is bounded as Dateline's is, so that both rank the same matches. */
const RANKED = 10_000

const COLUMNS = `a.id, a.title, a.author, a.url, a.published_at, a.published_precision, a.published_basis, a.language,
  a.word_count, s.id as source_id, s.name as source_name, substr(a.body, 1, 240) as excerpt`
const FROM = 'articles a left join sources s on s.id = a.source_id'
const WITH_BOTH = 'article_people l join article_people m on m.article_id = l.article_id'
const MATCHING = 'from article_search where article_search match ?'

type Row = Record<string, unknown>
type Pages = Record<'one' | 'two' | 'words' | 'article' | 'people', Driver.Statement<unknown[], Row>>

const compilePages = (db: Driver.Database): Pages => ({
  one: db.prepare(
    `select ${COLUMNS} from article_people l join ${FROM} where a.id = l.article_id and l.person_id = ?
     order by l.sort_key desc limit ${LIMIT}`,
  ),
  two: db.prepare(
    `select ${COLUMNS} from ${WITH_BOTH} join ${FROM} where a.id = l.article_id and l.person_id = ? and m.person_id = ?
     order by l.sort_key desc limit ${LIMIT}`,
  ),
  words: db.prepare(
    `select ${COLUMNS} from (select rowid as sort_key, bm25(article_search, 5.0, 1.0) as score ${MATCHING}
       order by rowid desc limit ${RANKED}) hits
     join articles a on a.sort_key = hits.sort_key left join sources s on s.id = a.source_id
     order by hits.score, hits.sort_key desc limit ${LIMIT}`,
  ),
  article: db.prepare(`select ${COLUMNS}, a.body from ${FROM} where a.id = ?`),
  people: db.prepare(`select * from people order by mention_count desc, id desc limit ${LIMIT}`),
})

const compileTotals = (db: Driver.Database) => ({
  one: db.prepare<unknown[]>('select article_count from people where id = ?').pluck(),
  two: db
    .prepare<unknown[]>(`select count(*) from ${WITH_BOTH} where l.person_id = ? and m.person_id = ?`)
    .pluck(),
  words: db.prepare<unknown[]>(`select count(*) ${MATCHING}`).pluck(),
  people: db.prepare<unknown[]>('select count(*) from people').pluck(),
})

/** Who or what is named in an article, most often first. */
const compileLinks = (db: Driver.Database, id: string, table: string) =>
  db.prepare<unknown[]>(
    `select e.id, e.name from article_${table} l join ${table} e on e.id = l.${id} where l.article_id = ?
     order by l.mention_count desc`,
  )

const pageOf = ({ kind, values }: Question): keyof Pages => {
  if (kind === 'people of articles') return values.length === 1 ? 'one' : 'two'
  return kind
}

/** Opens the database and compiles every statement once; the result reads a question's rows, and how many there are. */
export function openRaw(path: string) {
  const db = new Driver(path, { readonly: true })
  db.pragma('cache_size = -65536')
  db.pragma('mmap_size = 268435456')
  const pages = compilePages(db)
  const totals = compileTotals(db)
  const people = compileLinks(db, 'person_id', 'people')
  const places = compileLinks(db, 'place_id', 'places')
  const whole = ({ source_id, source_name, ...row }: Row): Row => ({
    ...row,
    source: source_id === null ? null : { id: source_id, name: source_name },
    people: people.all(row.id),
    places: places.all(row.id),
    links: { self: `/articles/${row.id}` },
  })
  return {
    rowsOf: (question: Question): Row[] => {
      const rows = pages[pageOf(question)].all(...question.values)
      if (question.kind !== 'people') return rows.map(whole)
      return rows.map((row) => ({ ...row, aliases: JSON.parse(String(row.aliases)) }))
    },
    totalOf: (question: Question): unknown => {
      const page = pageOf(question)
      return page === 'article' ? 1 : totals[page].get(...question.values)
    },
    close: () => void db.close(),
  }
}

/** The answer in the shape that Dateline gives it. */
export function answerRaw(raw: ReturnType<typeof openRaw>, question: Question): string {
  const data = raw.rowsOf(question)
  if (question.kind === 'article') return JSON.stringify(data[0])
  const { address } = question
  const cursor = 'x'.repeat(80)
  return JSON.stringify({
    data,
    page: { total: raw.totalOf(question), limit: LIMIT, next_cursor: cursor },
    links: { self: address, next: `${address}&cursor=${cursor}`, first: address },
    meta: { query: address, dataset: '0123456789abcdef', resolved: {} },
  })
}
