/** Quotations by whom and what their words name. */
import { type SQL, sql } from 'drizzle-orm'
import type { Group } from '../filters.ts'
import type { Condition } from '../lists.ts'
import { quote_subjects, quotes } from '../tables.ts'

const marked = (mark: string): SQL => sql`${sql.placeholder(mark)}`

/** Rows of `s` with any of the groups' records; `mark` begins the names of the placeholders. */
function hasAny(groups: Group[], mark: string): SQL {
  const any = groups.map(({ ids }, g) => {
    const list = sql.join(
      ids.map((_, i) => marked(`${mark}_${g}_${i}`)),
      sql`, `,
    )
    return sql`(s.kind = ${marked(`${mark}_${g}`)} and s.entity_id in (${list}))`
  })
  return sql`(${sql.join(any, sql` or `)})`
}

const markOf = (a: number) => `a${a}`

/** The quotations that name any of these: `(sort_key, article_id, start)`, each once; in the order of time if there is one record. */
export function subjectRows(groups: Group[], a: number): SQL {
  const distinct = isOne(groups) ? sql`` : sql`distinct `
  return sql`(select ${distinct}s.sort_key, s.article_id, s.start from ${quote_subjects} s
    where ${hasAny(groups, markOf(a))})`
}

export const isOne = (groups: Group[]): boolean => groups.flatMap(({ ids }) => ids).length === 1

/** That the words name any of each list's records; `skip` is the list whose quotations are walked. */
export function subjectConditions(about: Group[][], skip = -1): Condition {
  const values: Record<string, unknown> = {}
  const conditions: SQL[] = []
  for (const [a, groups] of about.entries()) {
    for (const [g, { filter, ids }] of groups.entries()) {
      values[`${markOf(a)}_${g}`] = filter
      for (const [i, id] of ids.entries()) values[`${markOf(a)}_${g}_${i}`] = id
    }
    if (a !== skip)
      conditions.push(sql`exists (select 1 from ${quote_subjects} s where s.article_id = ${quotes.article_id}
        and s.start = ${quotes.start} and ${hasAny(groups, markOf(a))})`)
  }
  return { key: `${skip} ${Object.keys(values).join()}`, values, sql: conditions }
}
