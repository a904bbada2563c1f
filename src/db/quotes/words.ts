/** Words of quotations: they stand between blanks in `quotes.words`, so a token is found by the characters around it. */
import { type SQL, sql } from 'drizzle-orm'
import { holdsText } from '#dialect'
import type { Condition } from '../lists.ts'
import type { Term, TextQuery } from '../q.ts'
import { quotes } from '../tables.ts'

/** A quotation that the query holds for; `mark` begins the names of its placeholders. */
export function wordConditions(q: TextQuery | null, mark = ''): Condition {
  const values: Record<string, unknown> = {}
  const has = ({ tokens, prefix }: Term, name: string): SQL => {
    values[name] = ` ${tokens.join(' ')}${prefix ? '' : ' '}`
    return holdsText(quotes.words, sql.placeholder(name))
  }
  const conditions = (q?.groups ?? []).map(
    (group, g) =>
      sql`(${sql.join(
        group.map((term, t) => has(term, `${mark}w${g}_${t}`)),
        sql` or `,
      )})`,
  )
  for (const [t, term] of (q?.not ?? []).entries()) conditions.push(sql`not ${has(term, `${mark}n${t}`)}`)
  return { key: Object.keys(values).join(), values, sql: conditions }
}
