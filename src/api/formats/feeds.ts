/** Feeds: JSON Feed 1.1 and Atom (RFC 4287), for readers that come back for what is new. */
import { FORMATS } from '../../contract/formats.ts'
import { instantOf } from './addresses.ts'
import type { Entry, Shape } from './shape.ts'
import { writeXml } from './xml.ts'

/** What a feed says of itself; paths are below `origin`. */
export interface FeedHead {
  title: string
  origin: string
  /** The same list as JSON, this feed, and its next page. */
  home: string
  self: string
  next: string | null
}

export function writeJsonFeed<Item>({ entry }: Shape<Item>, items: Item[], head: FeedHead): string {
  const { origin, title, home, self, next } = head
  const itemOf = ({ title, text, path, outside, date, author, tags }: Entry) => ({
    id: origin + path,
    url: origin + path,
    ...(outside !== null && { external_url: outside }),
    title,
    content_text: text,
    ...(date !== null && { date_published: instantOf(date) }),
    ...(author !== null && { authors: [{ name: author }] }),
    ...(tags.length > 0 && { tags }),
  })
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: origin + home,
    feed_url: origin + self,
    ...(next !== null && { next_url: origin + next }),
    items: items.map((item) => itemOf(entry(item))),
  })
}

/** Undated entries are as old as time can say: a feed must date each, and today would be a lie. */
const UNDATED = '1970-01-01'

export function writeAtom<Item>({ entry }: Shape<Item>, items: Item[], head: FeedHead): string {
  const { origin, title, home, self, next } = head
  const entries = items.map((item) => entry(item))
  const newest = entries.map(({ date }) => date ?? UNDATED).reduce((a, b) => (a > b ? a : b), UNDATED)
  const entryOf = ({ title, text, path, outside, date, author, tags }: Entry) => ({
    id: origin + path,
    title,
    updated: instantOf(date ?? UNDATED),
    ...(date !== null && { published: instantOf(date) }),
    author: { name: author ?? 'Dateline' },
    link: [
      { '@rel': 'alternate', '@href': origin + path },
      ...(outside === null ? [] : [{ '@rel': 'via', '@href': outside }]),
    ],
    category: tags.map((term) => ({ '@term': term })),
    content: { '@type': 'text', '#text': text },
  })
  const link = (rel: string, path: string, type?: string) => ({
    '@rel': rel,
    '@href': origin + path,
    ...(type !== undefined && { '@type': type }),
  })
  return writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      id: origin + self,
      title,
      updated: instantOf(newest),
      link: [
        link('self', self, FORMATS.atom.type),
        link('alternate', home, FORMATS.json.type),
        ...(next === null ? [] : [link('next', next, FORMATS.atom.type)]),
      ],
      entry: entries.map(entryOf),
    },
  })
}
