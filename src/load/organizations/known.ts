/** Names and aliases of the authority, less those that in this place are only words. */

import type { Scan } from '../names/scan.ts'
import { COMMON, wordSet } from '../names/words.ts'
import type { Hit } from '../names.ts'
import { type Draft, keyOfWords } from './draft.ts'
import { isBody } from './national.ts'
import { BODIES } from './words.ts'

/** Acronyms that spell a word are told from it by their capitals, which say nothing among other capitals. */
const SPELLED = wordSet('aa ap au sana pace care aid act ice sec jim who is rt epa rand sams mit')
const WINDOW = 4

/** The draft of a hit of the index; null where it names no organization. */
export function knownDraft(scan: Scan, hit: Hit): Draft | null {
  const { from, to, organizations } = hit
  if (organizations.length === 0 || isWord(scan, from, to) || goesOn(scan, from, to)) return null
  if (to - from > 1 && !isBody(scan, to, scan.tokens[to - 1]?.key ?? '')) return null
  return {
    scan,
    from,
    to,
    name: organizations[0]?.name ?? null,
    known: organizations,
    body: BODIES.get(keyOfWords(scan, from, to)) ?? null,
    rule: organizations.length === 1 ? 'name in the authority' : 'name of several',
  }
}

/** "WHO IS NEXT": an acronym that is a word, in a line where all is in capitals. */
function isWord({ tokens }: Scan, from: number, to: number): boolean {
  const token = tokens[from]
  if (token === undefined || to - from > 1 || !token.caps) return false
  if (!COMMON.has(token.key) && !SPELLED.has(token.key)) return false
  for (let at = from; at > from - WINDOW && tokens[at] !== undefined && !tokens[at]?.first; at--) {
    if (isSmall(tokens[at - 1]?.text)) return false
  }
  for (let at = from + 1; at <= from + WINDOW && tokens[at] !== undefined && !tokens[at]?.first; at++) {
    if (isSmall(tokens[at]?.text)) return false
  }
  return tokens.length > 1
}

function isSmall(text: string | undefined): boolean {
  return text !== undefined && text !== text.toUpperCase()
}

/** "The Independent Inquiry": a title of one everyday word, and the capitals go on. */
function goesOn({ tokens }: Scan, from: number, to: number): boolean {
  const next = tokens[to]
  return (
    to - from === 2 &&
    tokens[from]?.key === 'the' &&
    next?.gap === 'space' &&
    next.cap &&
    !next.first &&
    !next.head &&
    !tokens[to - 1]?.possessive
  )
}
