/** What a list is, in the server's own words (`meta.query`), with how many there are in the place of the noun. */
import { counted } from '../parts/words.ts'

/** The order stands after the last comma: "newest first", "by title". */
const ORDER = /, ((?:newest|oldest|best match) first.*|by title)$/

const RANKED = / \(among the newest (\d+) matches\)$/

/** Only there because several are spoken of. */
const ONE: readonly (readonly [RegExp, string])[] = [
  [/\bthat are no copies\b/, 'that is no copy'],
  [/\bthat are copies\b/, 'that is a copy'],
]

const countOf = (total: number) => (total === 0 ? 'No articles' : counted(total, 'article'))

/** Of a list of articles. Gives "2 articles mentioning Sergey Lavrov" and "newest first". */
export function articlesInWords(query: string, total: number): { what: string; order: string } {
  const [, order = ''] = ORDER.exec(query) ?? []
  const body = query.replace(ORDER, '').replace(/^(all )?articles ?/, '')
  const said = total === 1 ? ONE.reduce((text, [many, one]) => text.replace(many, one), body) : body
  // Nothing was left behind where fewer matches than are ranked were found.
  const ranked = Number(RANKED.exec(order)?.[1] ?? 0)
  return {
    what: [countOf(total), said].filter(Boolean).join(' '),
    order: total > ranked && ranked > 0 ? order : order.replace(RANKED, ''),
  }
}

/** Of a search: `articles mentioning Sergey Lavrov, newest first` → `articles mentioning Sergey Lavrov`. */
export const searchInWords = (query: string): string => query.replace(ORDER, '')

const RECORDS = /^(all )?(people|places|organizations|events|quotations)/

/** Of a list of records. Gives "9 people in articles mentioning Geneva, most mentioned first". */
export const recordsInWords = (query: string, total: number, one: string, many: string): string =>
  query.replace(RECORDS, counted(total, one, many))
