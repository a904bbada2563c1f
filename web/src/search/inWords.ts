/** What a list is, in the server's own words with the number of articles in place of "articles". */

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

/** `query`: `meta.query` of a list of articles. Gives "2 articles mentioning Sergey Lavrov" and "newest first". */
export function listInWords(query: string, total: number): { what: string; order: string } {
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
