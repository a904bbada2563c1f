/** Addresses that open a page at a sentence, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Span } from './words.ts'

/** Characters up to which a sentence is given whole; of a longer one its first and last words. */
const WHOLE = 120
const EDGE_WORDS = 6
const PREFIX_WORDS = 3

/** A dash, a comma and an ampersand divide the parts of a fragment; half a character has no encoding. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\s+/g, ' ').replace(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('-', '%2D')

/** The words before a sentence that is not the first to begin so: without them the page would open at another. */
function prefixOf(text: string, start: number, opening: string): string {
  const first = text.indexOf(opening)
  if (first < 0 || first >= start) return ''
  const before = text.slice(0, start).trim().split(/\s+/).slice(-PREFIX_WORDS).join(' ')
  return before === '' ? '' : `${encode(before)}-,`
}

/** `url` opened at these characters of `text`; null without an address. */
export function linkTo(url: string | null, text: string, { start, end }: Span): string | null {
  if (url === null) return null
  const sentence = text.slice(start, end).trim()
  if (sentence === '') return url
  const words = sentence.split(/\s+/)
  const isWhole = sentence.length <= WHOLE || words.length <= 2 * EDGE_WORDS
  const opening = isWhole ? sentence : words.slice(0, EDGE_WORDS).join(' ')
  const closing = isWhole ? '' : `,${encode(words.slice(-EDGE_WORDS).join(' '))}`
  const directive = `:~:text=${prefixOf(text, start, opening)}${encode(opening)}${closing}`
  return `${url}${url.includes('#') ? '' : '#'}${directive}`
}
