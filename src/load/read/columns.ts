/** Columns of tables and keys of objects: which of them holds what of an article. */

import { nearest } from './suggest.ts'

/** The usual names, best first, as `plainName` writes them. */
const COLUMNS = {
  text: ['text', 'body', 'content', 'article', 'article_text', 'maintext', 'story'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'source_url'],
  published: [
    'date',
    'published',
    'published_at',
    'publish_date',
    'pubdate',
    'date_published',
    'date_publish',
    'datetime',
  ],
  source: ['source', 'publisher', 'outlet', 'site', 'domain', 'source_name'],
  author: ['author', 'authors', 'byline'],
} as const

export type Column = keyof typeof COLUMNS
export type Fields = ReadonlyMap<string, unknown>

/** `plainName(' Article Text') === 'article_text'`; `publishedAt` is as good as `published_at`. */
export function plainName(name: string): string {
  return name
    .trim()
    .replace(/(?<=[a-z])(?=[A-Z][a-z])/g, '_')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^pub_date$/, 'pubdate')
}

/** A cell or a value as text: lists are joined, of an object its name counts. Null when there is none. */
function textOf(value: unknown, between: string): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) {
    const parts = value.flatMap((each) => (Array.isArray(each) ? [] : (textOf(each, between) ?? [])))
    return parts.length === 0 ? null : parts.join(between)
  }
  if (typeof value !== 'object' || value === null) return null
  const { name, text } = value as { name?: unknown; text?: unknown }
  return typeof name === 'string'
    ? textOf(name, between)
    : typeof text === 'string'
      ? textOf(text, between)
      : null
}

/** The first column of the kind that says something. A text may come as a list of paragraphs. */
export function pick(fields: Fields, column: Column): string | null {
  for (const name of COLUMNS[column]) {
    const text = textOf(fields.get(name), column === 'text' ? '\n\n' : ', ')
    if (text !== null) return text
  }
  return null
}

export const hasText = (names: Iterable<string>): boolean => {
  const given = new Set(names)
  return COLUMNS.text.some((name) => given.has(name))
}

const MOST_NAMES = 20

/** What is there in place of a text, and what was probably meant. */
export function missingText(names: readonly string[]): string {
  const meant = names
    .map((name) => ({ name, near: nearest(plainName(name), COLUMNS.text) }))
    .find(({ near }) => near !== null)
  const guess = meant === undefined ? '' : `; did you mean "${meant.near}" by "${meant.name}"?`
  const told = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names
  return `no text column (${COLUMNS.text.join(', ')}); there is: ${told.join(', ') || 'nothing'}${guess}`
}
