/** Tables of quotations: a text, and for each quotation its words, its speaker and its cue, read with the seed authority. */
import { describe, expect, test } from 'vitest'
import { scanArticle } from '../../../src/load/names/scan.ts'
import { findPeople } from '../../../src/load/people.ts'
import { findQuotes } from '../../../src/load/quotes.ts'
import { splitSentences } from '../../../src/load/segment/sentences.ts'
import type { Article, Mention, QuoteFound } from '../../../src/load/types.ts'
import { articleOf, knowledge } from '../seeds.ts'

/** An article with a paragraph per part of the text set off by a blank line; `# ` begins a subhead. */
export function articleIn(text: string): Article {
  const parts = text.split('\n\n')
  const body = parts.map((part) => part.replace(/^# /, '')).join('\n\n')
  let start = 0
  const paragraphs = parts.map((part, line) => {
    const length = part.replace(/^# /, '').length
    const zone = part.startsWith('# ') ? ('subhead' as const) : ('body' as const)
    const paragraph = { start, end: start + length, zone, line }
    start += length + 2
    return paragraph
  })
  const sentences = paragraphs.flatMap(({ start, end }) => splitSentences(body, start, end))
  return { ...articleOf(body), paragraphs, sentences }
}

export function quotesIn(text: string, others: Mention[] = []): QuoteFound[] {
  const article = articleIn(text)
  const { mentions } = findPeople(scanArticle(article, knowledge.names), knowledge.names)
  return findQuotes(article, [...mentions, ...others])
}

type Row = [words: string, speaker: string | null, cue: string | null]
type Case = [name: string, text: string, rows: Row[]]

const shown = ({ text, speakerId, speakerLabel, cue }: QuoteFound): Row => [
  text,
  speakerId ?? (speakerLabel && `[${speakerLabel}]`),
  cue,
]

export function check(name: string, cases: Case[]): void {
  describe(name, () => {
    test.each(cases)('%s', (_, text, rows) => {
      expect(quotesIn(text).map(shown)).toEqual(rows)
    })
  })
}
