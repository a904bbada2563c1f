/** Whom the questions are about: chosen from what is loaded, so that the extremes are asked for whatever that is. */
import Driver from 'better-sqlite3'

export interface Subjects {
  /** People by how many articles name them. */
  commonest: string
  rarest: string
  /** Who is most often named beside the commonest. */
  companion: string
  /** Two of the commonest that are named in one article most seldom: many articles of each have to be passed over. */
  seldomTogether: [string, string]
  /** The newest article that names the commonest person. */
  article: string
}

/** Among how many people the two that seldom meet are looked for. */
const COMMON_PEOPLE = 40

const SELDOM_TOGETHER = `
  with common as (select id from people order by article_count desc, id limit ${COMMON_PEOPLE})
  select mine.person_id as one, other.person_id as other
  from article_people mine join article_people other on other.article_id = mine.article_id and other.person_id > mine.person_id
  where mine.person_id in common and other.person_id in common
  group by one, other order by count(*), one, other limit 1`

/** Reads the database file at `path`; throws where it does not name two people in one article. */
export function chooseSubjects(path: string): Subjects {
  const db = new Driver(path, { readonly: true })
  const one = (sql: string, ...values: string[]) => {
    const found = db
      .prepare(sql)
      .pluck()
      .get(...values)
    if (typeof found !== 'string') throw new Error(`${path} does not name two people in one article`)
    return found
  }
  const byCount = (turn: string) => `select id from people order by article_count ${turn}, id limit 1`
  try {
    const commonest = one(byCount('desc'))
    const companion = one(
      `select other.person_id from article_people mine join article_people other using (article_id)
       where mine.person_id = ? and other.person_id <> mine.person_id
       group by other.person_id order by count(*) desc, other.person_id limit 1`,
      commonest,
    )
    const pair = db.prepare<[], { one: string; other: string }>(SELDOM_TOGETHER).get()
    return {
      commonest,
      rarest: one(byCount('asc')),
      companion,
      seldomTogether: pair ? [pair.one, pair.other] : [commonest, companion],
      article: one(
        'select article_id from article_people where person_id = ? order by sort_key desc limit 1',
        commonest,
      ),
    }
  } finally {
    db.close()
  }
}

/** How many articles are loaded. */
export function countArticles(path: string): number {
  const db = new Driver(path, { readonly: true })
  try {
    return db.prepare<[], number>('select count(*) from articles').pluck().get() ?? 0
  } finally {
    db.close()
  }
}
