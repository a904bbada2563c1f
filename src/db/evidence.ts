/** Evidence: for each filter that is on, the exact words that made an article match, and their sentence. */
import type { Database } from '#dialect'
import type { Evidence } from '../contract/articles.ts'
import { fold } from '../fold.ts'
import { type EvidenceRow, eventEvidence } from './events.ts'
import type { Group } from './filters.ts'
import { type MentionRow, mentionsOfArticles } from './mentions.ts'
import type { Term, TextQuery } from './q.ts'
import { type ArticleText, articleTexts } from './texts.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

interface Word {
  key: string
  start: number
  end: number
}
type Field = Evidence['field']

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((m) => ({ key: fold(m[0]), start: m.index, end: m.index + m[0].length }))

/** Where the tokens of a term first stand side by side, as offsets into the text. */
function findTerm(words: Word[], term: Term): { start: number; end: number } | null {
  const last = term.tokens.length - 1
  const fits = (word: Word | undefined, k: number) => {
    const token = term.tokens[k] ?? ''
    return term.prefix && k === last ? word?.key.startsWith(token) : word?.key === token
  }
  for (let i = 0; i + last < words.length; i++) {
    if (term.tokens.every((_, k) => fits(words[i + k], k)))
      return { start: words[i]?.start ?? 0, end: words[i + last]?.end ?? 0 }
  }
  return null
}

function sentenceOf(text: ArticleText, field: Field, start: number, end: number) {
  const whole = field === 'title' ? (text.title ?? '') : text.body
  let [from, to] = field === 'title' ? [0, whole.length] : [start, end]
  for (let i = 0; field === 'body' && i < text.sentences.length; i += 2) {
    const [first = 0, last = 0] = text.sentences.slice(i, i + 2)
    if (first <= start && start < last) [from, to] = [first, Math.max(last, end)]
  }
  return { start: from, end: to, text: whole.slice(from, to) }
}

function evidenceAt(
  text: ArticleText,
  filter: string,
  value: string,
  field: Field,
  span: { start: number; end: number },
): Evidence {
  const { start, end } = span
  const whole = field === 'title' ? (text.title ?? '') : text.body
  return {
    filter,
    value,
    field,
    start,
    end,
    text: whole.slice(start, end),
    sentence: sentenceOf(text, field, start, end),
  }
}

function ofTerm(text: ArticleText, term: Term): Evidence | null {
  for (const field of ['body', 'title'] as const) {
    const found = findTerm(wordsOf((field === 'body' ? text.body : text.title) ?? ''), term)
    if (found) return evidenceAt(text, 'q', term.tokens.join(' '), field, found)
  }
  return null
}

function ofGroup(
  text: ArticleText,
  group: Group,
  mentions: MentionRow[],
  told: EvidenceRow[],
): Evidence | null {
  if (group.filter === 'event') {
    const event = told.find((row) => row.article_id === text.id && group.ids.includes(row.event_id))
    const [span] = event?.evidence ?? []
    return event && span ? evidenceAt(text, 'event', event.event_id, 'body', span) : null
  }
  const named = mentions.filter(
    (m) =>
      m.article_id === text.id &&
      m.kind === group.filter &&
      m.entity_id !== null &&
      group.ids.includes(m.entity_id),
  )
  const best = named.find((m) => m.field === 'body') ?? named[0]
  if (!best?.entity_id) return null
  return evidenceAt(text, group.filter, best.entity_id, best.field === 'title' ? 'title' : 'body', best)
}

/** For each of these articles one piece of evidence per included record and per group of words; none for dates and sources. */
export async function findEvidence(
  db: Database,
  ids: string[],
  include: Group[],
  q: TextQuery | null,
): Promise<Map<string, Evidence[]>> {
  if (ids.length === 0) return new Map()
  const texts = await articleTexts(db, ids)
  const mentions = await mentionsOfArticles(db, ids)
  const told = await eventEvidence(
    db,
    include.filter((group) => group.filter === 'event').flatMap((group) => group.ids),
  )
  const evidence = new Map<string, Evidence[]>()
  for (const text of texts.values()) {
    const byName = include.map((group) => ofGroup(text, group, mentions, told))
    const byWord = (q?.groups ?? []).map(
      (terms) => terms.map((term) => ofTerm(text, term)).find(Boolean) ?? null,
    )
    evidence.set(
      text.id,
      [...byName, ...byWord].filter((each) => each !== null),
    )
  }
  return evidence
}
