/** What a page says of itself in JSON-LD (schema.org). */

import type { PageDocument } from './dom.ts'

/** As printed; null = not told. */
export interface PageFacts {
  title: string | null
  author: string | null
  published: string | null
  source: string | null
  url: string | null
}

export const NO_FACTS: PageFacts = { title: null, author: null, published: null, source: null, url: null }

type Thing = Record<string, unknown>
const ARTICLE = /(?:Article|NewsStory|BlogPosting|Report)$/
const MOST_DEPTH = 6
const BREAKS = /\p{Cc}+/gu

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All things in a value: in lists, in `@graph`, and what a page is about. */
function things(value: unknown, depth = 0): Thing[] {
  if (depth > MOST_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((each) => things(each, depth + 1))
  if (!isThing(value)) return []
  return [value, ...things(value['@graph'], depth + 1), ...things(value.mainEntity, depth + 1)]
}

const isArticle = (thing: Thing) => [thing['@type']].flat().some((type) => ARTICLE.test(String(type)))

/** Names of a string, a thing with a name, or a list of such. */
function namesOf(value: unknown, graph: Thing[]): string | null {
  const names = [value].flat().flatMap((each) => {
    if (typeof each === 'string') return each
    if (!isThing(each)) return []
    const named = each.name ?? graph.find((thing) => thing['@id'] === each['@id'])?.name
    return typeof named === 'string' ? named : []
  })
  return names.filter((name) => name.trim() !== '').join(', ') || null
}

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : isThing(value) ? stringOf(value['@id']) : null

/** Scripts are written by hand or by templates: comments around them and raw line ends inside strings are common. */
function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)+|(?:-->|\]\]>|;)+\s*$/g, '').replace(BREAKS, ' '),
    )
  } catch {
    return null
  }
}

/** The facts of the first article that a page describes. */
export function linkedFacts(page: PageDocument): PageFacts {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const graph = scripts.flatMap((script) => things(parse(script.textContent ?? '')))
  const article = graph.find(isArticle)
  if (article === undefined) return NO_FACTS
  return {
    title: stringOf(article.headline) ?? stringOf(article.name),
    author: namesOf(article.author ?? article.creator, graph),
    published: stringOf(article.datePublished) ?? stringOf(article.dateCreated),
    source: namesOf(article.publisher ?? article.sourceOrganization, graph),
    url: stringOf(article.url) ?? stringOf(article.mainEntityOfPage),
  }
}
