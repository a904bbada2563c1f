/** What is walked to find quotations, so that few are looked at that do not fit. */
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Anchor, chooseDriver, type Group } from '../filters.ts'
import { quotes } from '../tables.ts'
import { FEW_QUOTES, impliedScope, type QuoteChoice } from './choice.ts'
import { isOne, subjectRows } from './subjects.ts'

/** Rows with the article's id and sort key, named `driver`. */
export interface Leader {
  rows: SQL
  on: Anchor
  /** Which quotations are a row's. */
  isOf: SQL | undefined
  /** The included group, or the list of subjects, that all of the rows have; -1: none. */
  group: number
  about: number
  /** A row is a quotation that fits if its article does: nothing else is asked of it. */
  tellsAll: boolean
}

/** Quotations of an article that are looked through, for one that names a record which the article names. */
const LOOKED_THROUGH = 4

const articlesWith = (groups: Group[]): number => groups.reduce((sum, { count }) => sum + count, 0)

/** The list of subjects that fewest quotations name, if no other filter leaves fewer; null: none can be walked. */
function subjectLeader(
  { about, speaker, q }: QuoteChoice,
  rarest: number,
  order: 'time' | 'none',
): Leader | null {
  const counts = about.map(articlesWith)
  const a = counts.indexOf(Math.min(...counts))
  const groups = about[a]
  const few = counts[a] ?? Infinity
  if (!groups || few > rarest * LOOKED_THROUGH) return null
  if (order === 'time' && !isOne(groups) && few > FEW_QUOTES) return null
  const on = { article_id: sql`driver.article_id`, sort_key: sql`driver.sort_key` }
  const isOf = and(eq(quotes.article_id, on.article_id), eq(quotes.start, sql`driver.start`))
  const tellsAll = about.length === 1 && speaker === null && q === null
  return { rows: sql`${subjectRows(groups, a)} driver`, on, isOf, group: -1, about: a, tellsAll }
}

/**
 * The quotations of the rarest subject, or the articles of the rarest filter, whose quotations are taken of each; null:
 * all quotations, or those of the speaker, which stand in their order. A count needs no order.
 */
export function leaderOf(choice: QuoteChoice, order: 'time' | 'none' = 'time'): Leader | null {
  const { scope, speaker } = choice
  const rarest = Math.min(...scope.include.map(({ count }) => count))
  const led = subjectLeader(choice, Math.min(rarest, speaker?.count ?? Infinity), order)
  if (led) return led
  if (speaker && speaker.ids.length === 1 && speaker.count <= rarest) return null
  const driver = chooseDriver(impliedScope(choice))
  return (
    driver && { ...driver, isOf: eq(quotes.article_id, driver.on.article_id), about: -1, tellsAll: false }
  )
}
