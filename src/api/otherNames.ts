/** What other APIs call parameters, their values and paths: whoever comes from there is told the word that is used here. */
import { RESOURCES } from './addresses.ts'
import { PARAMETERS, PARTS, VALUES, type Words } from './otherNames/words.ts'

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}*]/gu, '')

const listed = (words: string | undefined): string[] => words?.split(', ') ?? []

const calledIn = (words: Words, word: string, known: readonly string[]): string | undefined =>
  known.find((each) => listed(words[each]).some((other) => plain(other) === plain(word)))

/** `filter[person]` is about the person; `fields[articles]` still about fields. */
const BRACKETED = /^(\w+)\[(\w*)\]$/

/** The one of our parameters that goes by this name elsewhere. */
export function parameterCalled(name: string, known: readonly string[]): string | undefined {
  const called = (each: string) =>
    known.find((ours) => ours === each.toLowerCase()) ?? calledIn(PARAMETERS, each, known)
  const [, outer = '', inner = ''] = BRACKETED.exec(name) ?? []
  return called(name) ?? (outer === 'filter' ? called(inner) : called(outer))
}

/** The one of the `known` values of our parameter that goes by this word elsewhere. */
export const valueCalled = (parameter: string, word: string, known: readonly string[]): string | undefined =>
  calledIn(VALUES[parameter] ?? {}, word, known)

/** What other APIs put before their paths. */
const ROOT = /^(\/(api|v\d+))+(?=\/)/

/** A path in the words of this API: `/api/v1/person/x` → `/people/x`. */
export const pathInOurWords = (path: string): string =>
  path
    .replace(ROOT, '')
    .split('/')
    .map((part) => Object.keys(PARTS).find((each) => listed(PARTS[each]).includes(part)) ?? part)
    .join('/')

/**
 * What is a path elsewhere and a question here: `/people/x/quotes` → `/quotes?person=x`, `/sources/x` → `/articles?source=x`,
 * `/articles.csv` → `/articles?format=csv`. The path is in our words; null if it is no such path.
 */
export function asQuestion(path: string): { path: string; name: string; value: string } | null {
  const [, list, format] = /^(\/\w+)\.(\w+)$/.exec(path) ?? []
  if (list && format) return { path: list, name: 'format', value: format }
  const [, resource, id, asked = 'articles'] = /^\/(\w+)\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? []
  const [name] = Object.entries(RESOURCES).find(([, each]) => each === resource) ?? []
  return name && id ? { path: `/${asked}`, name, value: id } : null
}
