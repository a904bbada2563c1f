/** The little of a page's tree that is looked at, and a check that it is no trap. */

import { parseHTML } from 'linkedom'

export interface PageNode {
  nodeType: number
  localName: string
  textContent: string | null
  childNodes: Iterable<PageNode>
  getAttribute(name: string): string | null
}

export interface PageDocument extends PageNode {
  documentElement: PageNode | null
  querySelector(selector: string): PageNode | null
  querySelectorAll(selector: string): Iterable<PageNode>
}

export const ELEMENT = 1
export const TEXT = 3

/** Pages of news nest some thirty deep; trees of a thousand levels take the extractor minutes. */
const DEEPEST = 256
const MOST_TAGS = 60_000
/** Their end may be left out, so they do not nest. */
const UNNESTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot|colgroup|html|head|body)$/
const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi

/** Why a page is not taken apart, or null. */
export function faultOfPage(html: string): string | null {
  let [depth, deepest, tags] = [0, 0, 0]
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    tags += 1
    if (tags > MOST_TAGS) return `has more than ${MOST_TAGS} tags`
    if (UNNESTED.test(name.toLowerCase())) continue
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    deepest = Math.max(deepest, depth)
  }
  return deepest > DEEPEST ? `nests deeper than ${DEEPEST} elements` : null
}

/** A page's tree; a fragment becomes the body of a page. */
export function parsePage(html: string): PageDocument {
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as PageDocument
}
