/** Pages for the tests of cleaning: paragraphs of news, and what goes with which rule. */

import { cleanText } from '../../../src/load/clean.ts'
import { NO_METADATA } from '../../../src/load/read/metadata.ts'
import type { RawDocument } from '../../../src/load/types.ts'

export const HEAD = 'Talks on Syria Resume in Geneva'
export const FIRST =
  'The envoy opened a new round of talks in Geneva on Monday, after two weeks of fighting around Aleppo.'
export const SECOND = 'Nobody from the opposition came to the first meeting, two diplomats said on Tuesday.'
export const LAST = 'The talks are expected to last until Friday, the envoy told reporters in Geneva.'

export const page = (lines: string[], gap = '\n\n'): RawDocument => ({
  path: 'a.txt',
  text: lines.join(gap),
  sha256: '',
  metadata: NO_METADATA,
})

/** The lines that stay. */
export function kept(lines: string[], repeated?: ReadonlySet<string>): string[] {
  return cleanText(page(lines), repeated).lines.map(({ text }) => text)
}

/** The rule that takes `line` out where it stands between (or after, or above) paragraphs of news; null = it stays. */
export function ruleOf(line: string, place: 'inside' | 'end' | 'top' = 'inside'): string | null {
  const pages = {
    inside: [HEAD, FIRST, SECOND, line, LAST],
    end: [HEAD, FIRST, SECOND, LAST, line],
    top: [line, HEAD, FIRST, SECOND, LAST],
  }
  const { removed } = cleanText(page(pages[place]))
  return removed.find(({ text }) => text.includes(line))?.rule ?? null
}
