/**
 * A paragraph in the site's own voice: it speaks to a reader of a page ("you", "our app", "this content"). It is taken
 * only below furniture, for what it says and for what stands around it; no single word is enough.
 */

import { isReported, type PageLine } from './lines.ts'

const TO_READER = /\b(?:you|your|yours|we|our|us)\b/
const OF_PAGES =
  /\b(?:pages?|(?:web)?sites?|app|apps|articles?|content|newsletters?|subscri\w+|privacy|e-?mail|download\w*|sign(?:ed)? (?:up|in)|log(?:ged)? in|account|browser|cookies|podcasts?|readers?|comments?|links?|click\w*|partners|inbox|preferences|feedback|trial|sharing|advert\w*|terms|experience|consent|audiences?|guides?)\b/g
/** Words of pages count twice at most. */
const MOST_PAGES = 2
const ENOUGH = 3
const LONGEST = 600

/** One for speaking to the reader, up to two for words of pages, one for furniture or nothing below. */
function weigh(line: PageLine, closed: boolean): number {
  const pages = new Set(line.key.match(OF_PAGES)).size
  return (TO_READER.test(line.key) ? 1 : 0) + Math.min(pages, MOST_PAGES) + (closed ? 1 : 0)
}

/** Marks such paragraphs right below furniture. What tells news, or has a quote in it, stays. */
export function markVoice(lines: PageLine[]): void {
  const body = lines.findIndex((line) => line.rule === null && line.prose && isReported(line))
  if (body === -1) return
  for (let at = body + 1; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line.rule !== null || lines[at - 1]!.rule === null || line.text.length > LONGEST) continue
    if (!line.prose || isReported(line) || /^["“]/.test(line.text)) continue
    const closed = at + 1 === lines.length || lines[at + 1]!.rule !== null
    if (weigh(line, closed) >= ENOUGH) line.rule = 'site notice'
  }
}
