/**
 * The text query of `q`: words are ANDed, `"a phrase"`, `a OR b`, `-not`, `prefix*`. OR binds tighter than AND.
 * Acronyms are found with and without full stops; `U.S.` alone is not the word `us`.
 * Every string is a query: what holds no letter or digit is passed over, and every token reaches the engine quoted.
 */
import { allOf, anyOf, butNot, inColumn, phrase } from '#dialect'
import { wordsOf } from '../fold.ts'
import { wordSet } from '../titles.ts'

/** Tokens that stand side by side, as printed in the query; `prefix` = the last one may go on. */
export interface Term {
  tokens: string[]
  prefix: boolean
}
export interface TextQuery {
  /** ANDed groups of ORed terms. */
  groups: Term[][]
  not: Term[]
}

const PIECE = /(-?)"([^"]*)"?(\*?)|(\S+)/g

const DOTTED = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu

/** Everyday words that initials can spell: the index knows no capitals, so `us` is mostly who "told us". */
const WORDS_OF_INITIALS = wordSet(`
  a ad ago aid aids air all am an and any arc arm art as ask at be best but by can car care cars case cat do fast for
  go had has he her his how i if in is it its mad man may me met my new no not of off oh old on one or our out pen
  ram salt sad sat see she so start swat the this to up us war was we who you`)

/** Acronyms without their full stops; one that stands alone and would become a word stays, in a phrase its neighbours tell. */
function withoutStops(text: string): string {
  const bare = text.replace(DOTTED, (acronym) => acronym.replaceAll('.', ''))
  return WORDS_OF_INITIALS.has(wordsOf(bare).join(' ')) ? text : bare
}

/**
 * A text with its acronyms printed the other way, `U.N.` for `UN` and `UN` for `U.N.`: newsrooms differ, and the index
 * has the letters of one as words of their own.
 */
const otherWays = (text: string): string[] => [
  withoutStops(text),
  text.replace(CAPITALS, (acronym) => [...acronym].join('.')),
]

/** The terms that any of may stand for what was typed: itself, and with its acronyms printed the other way. */
function termsOf(text: string, prefix: boolean): Term[] {
  const ways = prefix ? [text] : [text, ...otherWays(text)]
  const terms = new Map(ways.map((way) => [wordsOf(way).join(' '), { tokens: wordsOf(way), prefix }]))
  return [...terms.values()].filter((term) => term.tokens.length > 0)
}

export function parseText(q: string): TextQuery {
  const query: TextQuery = { groups: [], not: [] }
  let either = false
  for (const [, minus, quoted, star, word] of q.matchAll(PIECE)) {
    if (word === 'OR') {
      either = query.groups.length > 0
      continue
    }
    const negative = minus === '-' || (word?.startsWith('-') ?? false)
    const terms = termsOf(quoted ?? word ?? '', star === '*' || (word?.endsWith('*') ?? false))
    if (terms.length === 0) continue
    if (negative) query.not.push(...terms)
    else if (either) query.groups.at(-1)?.push(...terms)
    else query.groups.push(terms)
    either = false
  }
  return query
}

export interface Compiled {
  match: string | null
  not: string | null
}

const compileTerms = (terms: Term[]): string => anyOf(terms.map((term) => phrase(term.tokens, term.prefix)))

/**
 * The query in the engine's language: what must match and what must not, apart, because an engine may be unable to
 * answer a query of exclusions only. Both null: the query holds no word at all. `column`: only in this text of an article.
 */
export function compileText(query: TextQuery, column?: 'title' | 'body'): Compiled {
  const within = (text: string) => (column === undefined ? text : inColumn(column, text))
  const not = query.not.length > 0 ? compileTerms(query.not) : null
  if (query.groups.length === 0) return { match: null, not: not === null ? null : within(not) }
  const match = allOf(query.groups.map(compileTerms))
  return { match: within(not === null ? match : butNot(match, not)), not: null }
}
