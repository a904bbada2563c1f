/** What is asked of every server: the addresses, and the values in them for whoever answers without Dateline. */
import Driver from 'better-sqlite3'

export interface Question {
  /** As printed in the table. */
  name: string
  /** Path and query. */
  address: string
  kind: 'people of articles' | 'article' | 'words' | 'people'
  /** Person ids, the article's id or the words. */
  values: string[]
}

const COMMON_WORD = 'ceasefire'

/** Chooses the commonest and the rarest person that are loaded, two that are named together, and an article. */
export function chooseQuestions(path: string): Question[] {
  const db = new Driver(path, { readonly: true })
  const one = (sql: string, ...values: string[]) =>
    db
      .prepare(sql)
      .pluck()
      .get(...values) as string
  const byCount = (turn: string) => `select id from people order by article_count ${turn}, id limit 1`
  const common = one(byCount('desc'))
  const rare = one(byCount('asc'))
  const companion = one(
    `select other.person_id from article_people mine join article_people other using (article_id)
     where mine.person_id = ? and other.person_id <> mine.person_id
     group by other.person_id order by count(*) desc, other.person_id limit 1`,
    common,
  )
  const article = one(
    'select article_id from article_people where person_id = ? order by sort_key desc limit 1',
    common,
  )
  db.close()
  const ofPeople = (name: string, ...values: string[]): Question => ({
    name,
    address: `/articles?${values.map((id) => `person=${encodeURIComponent(id)}`).join('&')}`,
    kind: 'people of articles',
    values,
  })
  return [
    ofPeople('/articles?person=COMMONEST', common),
    ofPeople('/articles?person=RAREST', rare),
    ofPeople('/articles?person=A&person=B', common, companion),
    { name: '/articles/ID', address: `/articles/${article}`, kind: 'article', values: [article] },
    {
      name: `/articles?q=${COMMON_WORD}`,
      address: `/articles?q=${COMMON_WORD}`,
      kind: 'words',
      values: [COMMON_WORD],
    },
    { name: '/people', address: '/people', kind: 'people', values: [] },
  ]
}
