/** A web page as a text and what the page says of itself: the article without menus, scripts and links around it. */

import { Readability } from '@mozilla/readability'
import { fold } from '../../fold.ts'
import type { Metadata } from '../types.ts'
import { normalizeText } from './decode.ts'
import { blocksOf } from './page/blocks.ts'
import { faultOfPage, type PageDocument, type PageNode, parsePage } from './page/dom.ts'
import { linkedFacts, type PageFacts } from './page/linked.ts'
import { taggedFacts } from './page/tagged.ts'
import { accept, type Found, refuse, reject } from './refusal.ts'
import { readDate } from './when.ts'

/** News in brief is shorter than the extractor expects. */
const SHORTEST = 200

const MARKUP = /<\/(?:p|div|article|section|h[1-6]|li|blockquote)>|<br\s*\/?>|^\s*<(?:p|div|!doctype|html)\b/i

/** True for a text with the tags of a page in it. */
export const looksLikeMarkup = (text: string): boolean => MARKUP.test(text)

/** The paragraphs of a piece of a page, parted by blank lines. A piece that is a trap is left as it is. */
export function fragmentText(html: string): string {
  if (faultOfPage(html) !== null) return html
  return blocksOf(parsePage(html).querySelector('body')!).join('\n\n')
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/** A fact as one line; names in scripts are often escaped twice. */
function plain(text: string | null): string | null {
  if (text === null) return null
  const decoded = ENTITY.test(text)
    ? (parsePage(text.replaceAll('<', '&lt;')).querySelector('body')?.textContent ?? text)
    : text
  return (
    normalizeText(decoded)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim() || null
  )
}

function addressOf(facts: PageFacts): string | null {
  return facts.url !== null && /^https?:\/\/\S+$/i.test(facts.url) ? facts.url : null
}

/** " | The Planet" at the end of a title names the site. */
function withoutSite(title: string, site: string | null): string {
  const cut = /^(.{10,}?)\s+[|–—·»-]\s+([^|–—·»]+)$/.exec(title)
  return cut !== null && site !== null && fold(cut[2]!) === fold(site) ? cut[1]! : title
}

/** The headline as the page prints it where it bears out what the head says, else what the head says. */
function headlineOf(page: PageDocument, told: string | null, site: string | null): string | null {
  const printed = [...page.querySelectorAll('h1')].flatMap((heading) => plain(heading.textContent) ?? [])
  const head = told ?? plain(page.querySelector('title')?.textContent ?? null)
  if (head === null) return printed.length === 1 ? printed[0]! : null
  const key = fold(head)
  const agrees = (text: string) =>
    text !== site && (key.startsWith(fold(text)) || fold(text).startsWith(key.replace(/\W+$/, '')))
  return printed.find(agrees) ?? withoutSite(head, site)
}

function factsOf(page: PageDocument): Metadata {
  const [linked, tagged] = [linkedFacts(page), taggedFacts(page)]
  const fact = (name: keyof PageFacts) => plain(linked[name]) ?? plain(tagged[name])
  const date = [linked.published, tagged.published].flatMap((text) =>
    text === null ? [] : (readDate(text) ?? []),
  )
  const source = fact('source')
  return {
    url: addressOf(tagged) ?? addressOf(linked),
    source,
    title: headlineOf(page, fact('title'), source),
    author: fact('author')?.replace(/^by\s+/i, '') ?? null,
    published: date[0] ?? null,
    publishedBasis: date.length > 0 ? 'metadata' : null,
  }
}

/** The article's paragraphs; where the extractor finds none, the body's. */
function paragraphsOf(page: PageDocument): string[] {
  const body = page.querySelector('body')
  const whole = body === null ? [] : blocksOf(body)
  const options = { charThreshold: SHORTEST, serializer: (node: unknown) => node as PageNode }
  const found = new Readability(page as never, options as never).parse() as { content?: PageNode } | null
  const blocks = found?.content ? blocksOf(found.content) : []
  return blocks.length > 0 ? blocks : whole
}

export interface Page {
  text: string
  metadata: Metadata
}

/** Reads a page: its headline, a blank line, its paragraphs. Refused: traps, pages without text, pages nobody can parse. */
export function readPage(path: string, html: string): Found<Page> {
  const fault = faultOfPage(html)
  if (fault !== null) return reject(refuse(path, 'too large', fault))
  try {
    const page = parsePage(html)
    const metadata = factsOf(page)
    const blocks = paragraphsOf(page)
    if (blocks.length > 0 && metadata.title !== null && fold(blocks[0]!) === fold(metadata.title))
      blocks.shift()
    if (blocks.length === 0) return reject(refuse(path, 'empty', 'holds no text of an article'))
    const text = [...(metadata.title === null ? [] : [metadata.title]), ...blocks].join('\n\n')
    return accept({ text: normalizeText(text), metadata })
  } catch (error) {
    return reject(refuse(path, 'damaged', `is a page that cannot be taken apart (${String(error)})`))
  }
}
