/** Tells a title before a name ("U.S. Secretary of State") from words that make the name somebody's or something's. */
import { ROLE_NOUNS, wordSet } from '../names/words.ts'
import { PREPOSITIONS } from './words.ts'

const DETERMINERS = wordSet('the a an his her its their our my')
/** "In Geneva Kerry said": a time or place before the subject. */
const CIRCUMSTANCE = wordSet('in on at during after before by')
/** A title holds no verb and no clause. */
const NO_TITLE =
  /(?:^|\s)(?:who|which|whose|whom|he|she|they|it|is|was|were|are|has|had|have|will|would|met|told|said)\s|^\p{Ll}+(?:ing|ed)\s/u
const MOST_WORDS = 14

/**
 * Whether a name can be the subject when `before` is all that stands between the head of its clause and it. `role` is
 * the name's role as printed, whose words may hold prepositions.
 */
export function isTitle(before: string, role: string | null): boolean {
  let text = before.trim()
  if (role !== null && text.endsWith(role)) text = text.slice(0, -role.length).trimEnd()
  if (text === '') return true
  if (NO_TITLE.test(`${text} `)) return false
  const words = text.split(/\s+/)
  if (words.length > MOST_WORDS) return false
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string
    const key = word.toLowerCase()
    if (DETERMINERS.has(key))
      return at === 0 || !PREPOSITIONS.has((words[at - 1] as string).toLowerCase()) || opens(words, at - 1)
    if (!PREPOSITIONS.has(key)) continue
    if (at === words.length - 1) return false
    if (opens(words, at)) return true
    if (!isOffice(words[at - 1])) return false
  }
  return true
}

/** At the head of the clause, with something of its own after it. */
function opens(words: string[], at: number): boolean {
  return (
    at === 0 &&
    words.length > 1 &&
    CIRCUMSTANCE.has((words[0] as string).toLowerCase()) &&
    !isOffice(words.at(-1))
  )
}

function isOffice(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word) && ROLE_NOUNS.has(word.toLowerCase())
}
