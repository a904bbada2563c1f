/** The same answers by plain prepared statements and JSON.stringify: what a good engineer writes without Dateline. */
import Driver from 'better-sqlite3'
import type { Question } from './questions.ts'

const LIMIT = 20
/** Ranking is bounded as Dateline's is, so that both rank the same matches. */
const RANKED = 10_000

const COLUMNS = `a.id, a.title, a.author, a.url, a.published_at, a.published_precision, a.published_basis, a.language,
  a.word_count, s.id as source_id, s.name as source_name`
const FROM = 'articles a left join sources s on s.id = a.source_id'

type Row = Record<string, unknown>

/** Opens the database and compiles every statement once; the result reads the rows of a question's page. */
export function openRaw(path: string) {
  const db = new Driver(path, { readonly: true })
  db.pragma('cache_size = -65536')
  db.pragma('mmap_size = 268435456')
  const excerpt = 'substr(a.body, 1, 240) as excerpt'
  const ofPerson = db.prepare(
    `select ${COLUMNS}, ${excerpt} from article_people l join ${FROM} where a.id = l.article_id and l.person_id = ?
     order by l.sort_key desc limit ${LIMIT}`,
  )
  const ofTwo = db.prepare(
    `select ${COLUMNS}, ${excerpt} from article_people l join article_people m on m.article_id = l.article_id join ${FROM}
     where a.id = l.article_id and l.person_id = ? and m.person_id = ? order by l.sort_key desc limit ${LIMIT}`,
  )
  const countOfPerson = db.prepare('select article_count from people where id = ?').pluck()
  const countOfTwo = db
    .prepare(
      `select count(*) from article_people l join article_people m on m.article_id = l.article_id
       where l.person_id = ? and m.person_id = ?`,
    )
    .pluck()
  const withWords = db.prepare(
    `select ${COLUMNS}, ${excerpt} from (select rowid as sort_key, bm25(article_search, 5.0, 1.0) as score
       from article_search where article_search match ? order by rowid desc limit ${RANKED}) hits
     join articles a on a.sort_key = hits.sort_key left join sources s on s.id = a.source_id
     order by hits.score, hits.sort_key desc limit ${LIMIT}`,
  )
  const countWithWords = db
    .prepare('select count(*) from article_search where article_search match ?')
    .pluck()
  const article = db.prepare(`select ${COLUMNS}, ${excerpt}, a.body from ${FROM} where a.id = ?`)
  const people = db.prepare(`select * from people order by mention_count desc, id desc limit ${LIMIT}`)
  const countPeople = db.prepare('select count(*) from people').pluck()
  const linked = (kind: string, table: string) =>
    db.prepare(
      `select e.id, e.name from article_${table} l join ${table} e on e.id = l.${kind}_id where l.article_id = ?
       order by l.mention_count desc`,
    )
  const peopleOf = linked('person', 'people')
  const placesOf = linked('place', 'places')

  const whole = ({ source_id, source_name, ...row }: Row): Row => ({
    ...row,
    source: source_id === null ? null : { id: source_id, name: source_name },
    people: peopleOf.all(row.id),
    places: placesOf.all(row.id),
    links: { self: `/articles/${row.id}` },
  })
  const rowsOf = ({ kind, values }: Question): Row[] => {
    if (kind === 'people')
      return (people.all() as Row[]).map((row) => ({ ...row, aliases: JSON.parse(String(row.aliases)) }))
    const statement =
      kind === 'article' ? article : kind === 'words' ? withWords : values.length === 1 ? ofPerson : ofTwo
    return (statement.all(...values) as Row[]).map(whole)
  }
  const totalOf = ({ kind, values }: Question): unknown => {
    if (kind === 'people') return countPeople.get()
    return (kind === 'words' ? countWithWords : values.length === 1 ? countOfPerson : countOfTwo).get(
      ...values,
    )
  }
  return { rowsOf, totalOf, close: () => db.close() }
}

/** The answer in the shape that Dateline gives it. */
export function answerRaw(raw: ReturnType<typeof openRaw>, question: Question): string {
  const data = raw.rowsOf(question)
  if (question.kind === 'article') return JSON.stringify(data[0])
  const { address } = question
  return JSON.stringify({
    data,
    page: { total: raw.totalOf(question), limit: LIMIT, next_cursor: 'x'.repeat(80) },
    links: { self: address, next: `${address}&cursor=${'x'.repeat(80)}`, first: address },
    meta: { query: address, dataset: '0123456789abcdef', resolved: {} },
  })
}
