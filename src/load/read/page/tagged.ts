/** What a page says of itself in meta tags, OpenGraph and microdata. */

import type { PageDocument } from './dom.ts'
import type { PageFacts } from './linked.ts'

const TITLE = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'headline']
const AUTHOR = [
  'author',
  'byl',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
]
const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
]
const SOURCE = ['og:site_name', 'publisher', 'dc.publisher', 'application-name']

type Tags = ReadonlyMap<string, string>

/** Contents of meta tags by name in lower case; the first of a name counts. */
function metaTags(page: PageDocument): Tags {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop')
    const content = tag.getAttribute('content')?.trim()
    if (name !== null && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content)
  }
  return tags
}

const first = (tags: Tags, names: string[], fits: (content: string) => boolean = () => true): string | null =>
  names.map((name) => tags.get(name)).find((content) => content !== undefined && fits(content)) ?? null

const TIMES = ['[itemprop=datePublished]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]']
const BYLINES = ['[itemprop=author] [itemprop=name]', '[itemprop=author]', '[rel=author]']

function firstOf(page: PageDocument, selectors: string[], attributes: string[]): string | null {
  for (const selector of selectors) {
    const found = page.querySelector(selector)
    const told =
      attributes.map((name) => found?.getAttribute(name)).find(Boolean) ?? found?.textContent?.trim()
    if (told) return told
  }
  return null
}

/** An account's address is no name. */
const isName = (content: string) => !/^https?:|^@/.test(content) && content.length <= 120

/** The facts in a page's tags; `author` also where it is marked in the text. */
export function taggedFacts(page: PageDocument): PageFacts {
  const tags = metaTags(page)
  const byline = firstOf(page, BYLINES, [])
  return {
    title: first(tags, TITLE),
    author: first(tags, AUTHOR, isName) ?? (byline !== null && isName(byline) ? byline : null),
    published: first(tags, PUBLISHED) ?? firstOf(page, TIMES, ['content', 'datetime']),
    source: first(tags, SOURCE, isName),
    url: page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? tags.get('og:url') ?? null,
  }
}
