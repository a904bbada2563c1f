/**
 * A paragraph in the site's own voice: it speaks to a reader of a page ("you", "our app", "this content"). It is taken
 * only below furniture, for what it says and for what stands around it; no single word is enough.
 */

import { isReported, type PageLine } from './lines.ts'

const TO_READER = /\b(?:you|your|yours|we|our|us)\b/
const OF_PAGES =
  /\b(?:pages?|(?:web)?sites?|app|apps|articles?|content|newsletters?|subscri\w+|privacy|e-?mail|download\w*|sign(?:ed)? (?:up|in)|log(?:ged)? in|account|browser|cookies|podcasts?|readers?|comments?|links?|click\w*|partners|inbox|preferences|feedback|trial|sharing|advert\w*|terms|experience|consent|audiences?|guides?)\b/g
/** "The Planet is an independent newsroom": what a site says of itself below its articles. */
const OF_ITSELF =
  /^[^.,"]{2,60} (?:is|are) (?:an?|the|one of the) (?:[\w,-]+ ){0,6}(?:providers?|publishers?|newsroom|think tank|broadcaster|(?:news|media|nonpartisan|non-partisan|nonprofit|non-profit) (?:agency|outlet|organi[sz]ation|service|site|website|group|company|institution))\b/
/** Words of pages count twice at most. */
const MOST_PAGES = 2
const ENOUGH = 3
const LONGEST = 600

/**
 * How much a line speaks for a site: one for words to the reader, up to two for words of pages; two for what a site says
 * of itself, in the foot: below the last news.
 */
export function weighVoice(line: PageLine, foot: boolean): number {
  const pages = new Set(line.key.match(OF_PAGES)).size
  const ofItself = foot && OF_ITSELF.test(line.key) ? 2 : 0
  return ofItself + (TO_READER.test(line.key) ? 1 : 0) + Math.min(pages, MOST_PAGES)
}

/** Running text that stays and tells news. */
export const isNews = (line: PageLine) => line.rule === null && line.prose && isReported(line)

/** Marks such paragraphs right below furniture. What tells news, or has a quote in it, stays. */
export function markVoice(lines: PageLine[]): void {
  const body = lines.findIndex(isNews)
  if (body === -1) return
  const last = lines.findLastIndex(isNews)
  for (let at = body + 1; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line.rule !== null || lines[at - 1]!.rule === null || line.text.length > LONGEST) continue
    if (!line.prose || isReported(line) || /^["“]/.test(line.text)) continue
    const closed = at + 1 === lines.length || lines[at + 1]!.rule !== null
    if (weighVoice(line, at > last) + (closed ? 1 : 0) >= ENOUGH) line.rule = 'site notice'
  }
}
