/** A text made ready for the finders of people and places: its words, and the known names among them. */

import type { Hit, NameIndex } from '../names.ts'
import type { Article, Field, Mention } from '../types.ts'
import { findNames } from './find.ts'
import { type Token, tokenize } from './tokens.ts'
import { COMMON } from './words.ts'

export interface Scan {
  field: Field
  text: string
  tokens: Token[]
  hits: Hit[]
  /** Hit that covers a token, by token index. */
  hitAt: (Hit | undefined)[]
  /** Keys of the words that the text also writes small: "ban", "reading". Computed when first asked for. */
  small: () => ReadonlySet<string>
  /** Keys of the words that have a capital where capitals say something. Computed when first asked for. */
  inside: () => ReadonlySet<string>
}

/** Scans the title and the body of an article. Where every word has a capital, capitals say nothing. */
export function scanArticle(article: Article, names: NameIndex): Scan[] {
  const scans: Scan[] = []
  if (article.title !== null) {
    const title = scanText('title', article.title, [0], names)
    markHeadline(title.tokens)
    scans.push(title)
  }
  const body = scanText(
    'body',
    article.body,
    article.sentences.map((sentence) => sentence.start),
    names,
  )
  markHeads(body.tokens, article)
  scans.push(body)
  return scans
}

/** Scans one text. `starts`: offsets where sentences begin. */
export function scanText(field: Field, text: string, starts: readonly number[], names: NameIndex): Scan {
  const tokens = tokenize(text, starts)
  const hits = findNames(tokens, names)
  const hitAt = new Array<Hit | undefined>(tokens.length).fill(undefined)
  for (const hit of hits) for (let at = hit.from; at < hit.to; at++) hitAt[at] = hit
  let small: Set<string> | null = null
  let inside: Set<string> | null = null
  return {
    field,
    text,
    tokens,
    hits,
    hitAt,
    small: () => {
      if (small !== null) return small
      small = new Set()
      for (const { cap, name } of tokens) if (!cap) small.add(name)
      return small
    },
    inside: () => {
      if (inside !== null) return inside
      inside = new Set()
      for (const { cap, first, head, key } of tokens) if (cap && !first && !head) inside.add(key)
      return inside
    },
  }
}

function markHeads(tokens: Token[], article: Article): void {
  let at = 0
  for (const { zone, start, end } of article.paragraphs) {
    if (zone !== 'subhead') continue
    while (at < tokens.length && (tokens[at] as Token).start < start) at++
    const from = at
    while (at < tokens.length && (tokens[at] as Token).start < end) at++
    markHeadline(tokens.slice(from, at))
  }
}

/** Headlines in sentence case read like running text; only those In Title Case are marked. */
function markHeadline(tokens: readonly Token[]): void {
  const small = tokens.some(({ cap, key }) => !cap && key.length > 4 && !COMMON.has(key) && !/^\d/.test(key))
  for (const token of tokens) token.head = !small
}

/** A mention of the words `from` to `to` (exclusive); the surface is what the text has there. */
export function toMention(
  scan: Scan,
  from: number,
  to: number,
  rest: Pick<Mention, 'kind' | 'entityId' | 'candidates' | 'rule'> &
    Partial<Pick<Mention, 'role' | 'metonym'>>,
): Mention {
  const start = scan.tokens[from]?.start ?? 0
  const end = scan.tokens[to - 1]?.end ?? start
  const surface = scan.text.slice(start, end)
  return { field: scan.field, start, end, surface, role: null, metonym: false, ...rest }
}

/** Indexes of the words that mentions are made of. */
export function wordsOf({ field, tokens }: Scan, mentions: readonly Mention[]): Set<number> {
  const words = new Set<number>()
  const sorted = mentions.filter((mention) => mention.field === field).sort((a, b) => a.start - b.start)
  let at = 0
  for (const { start, end } of sorted) {
    while (at < tokens.length && (tokens[at] as Token).start < start) at++
    while (at < tokens.length && (tokens[at] as Token).start < end) words.add(at++)
  }
  return words
}

/** Words of names that only organizations have: "Goldman Sachs" is nobody. */
export function organizationWords({ hits }: Scan): Set<number> {
  const words = new Set<number>()
  for (const { from, to, people, organizations } of hits) {
    if (organizations.length === 0 || people.length > 0) continue
    for (let at = from; at < to; at++) words.add(at)
  }
  return words
}
