/** Other ways to ask for words that no article has all of: any of them, a year as a date, a phrase as words. */
import { type Address, inTime, withValues } from '../address.ts'
import { tidied } from './needs.ts'

export interface Other {
  label: string
  to: Address
}

/** Signs of the grammar of `q`. */
const SIGNS = /["*()]|\bOR\b|(^|\s)-/
const YEAR = /^(?:19|20)\d\d$/
/** Any of more words than these is nearly every article. */
const MOST_WORDS = 8

const wordsOf = (q: string) => q.split(/\s+/).filter(Boolean)

/** Words as they are said, without signs that mean something to the server. */
export const isPlain = (q: string): boolean => !SIGNS.test(q) && /[\p{L}\p{N}]/u.test(q)

/** "geneva 2016" is most often Geneva in 2016. */
function inYear(list: Address, words: string[]): Other[] {
  const year = words.find((word) => YEAR.test(word))
  if (year === undefined || list.query.has('from') || list.query.has('to')) return []
  const rest = words.filter((word) => word !== year).join(' ')
  const said = withValues(list, 'q', rest === '' ? [] : [rest])
  const to = tidied(inTime(said, year, year))
  return [{ label: rest === '' ? `Articles of ${year}` : `“${rest}” in articles of ${year}`, to }]
}

function anyOf(list: Address, words: string[]): Other[] {
  if (words.length < 2 || words.length > MOST_WORDS) return []
  return [{ label: 'Any of these words', to: withValues(list, 'q', [words.join(' OR ')]) }]
}

/** The likeliest first; none where the list asks for no words, or where other signs than quotation marks are in them. */
export function otherWords(list: Address): Other[] {
  const q = list.query.get('q') ?? ''
  const bare = q.replaceAll('"', ' ').trim()
  if (!isPlain(bare)) return []
  const words = wordsOf(bare)
  if (bare === q.trim()) return [...inYear(list, words), ...anyOf(list, words)]
  const loose = { label: 'The words without quotation marks', to: withValues(list, 'q', [words.join(' ')]) }
  return words.length < 2 ? [] : [loose, ...anyOf(list, words)]
}
