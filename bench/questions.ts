/** What is asked: the addresses, and the values in them for whoever answers without Dateline. */
import { ARTICLE_FACETS, QUOTE_FACETS } from '../src/contract/facets.ts'
import type { Subjects } from './subjects.ts'

export interface Asking {
  /** As printed in the table. */
  name: string
  /** Path and query. */
  address: string
}

/** What every server is asked, Dateline or not. */
export interface Question extends Asking {
  kind: 'people of articles' | 'article' | 'words' | 'people'
  /** Person ids, the article's id or the words. */
  values: string[]
}

const COMMON_WORD = 'ceasefire'
const COMMON_PHRASE = '"aid workers said"'

const named = (...ids: string[]) => ids.map((id) => `person=${encodeURIComponent(id)}`).join('&')
const articlesOf = (...ids: string[]) => `/articles?${named(...ids)}`

/** Asked of Dateline and of the servers that it is measured against. */
export function comparedQuestions({ commonest, rarest, companion, article }: Subjects): Question[] {
  const ofPeople = (name: string, ...values: string[]): Question => ({
    name,
    address: articlesOf(...values),
    kind: 'people of articles',
    values,
  })
  return [
    ofPeople('/articles?person=COMMONEST', commonest),
    ofPeople('/articles?person=RAREST', rarest),
    ofPeople('/articles?person=A&person=B', commonest, companion),
    { name: '/articles/ID', address: `/articles/${article}`, kind: 'article', values: [article] },
    {
      name: `/articles?q=${COMMON_WORD}`,
      address: `/articles?q=${COMMON_WORD}`,
      kind: 'words',
      values: [COMMON_WORD],
    },
    { name: '/people', address: '/people', kind: 'people', values: [] },
  ]
}

/** Pages that are to cost the same; those in `deepest` are asked for at the end of their list as well. */
export function pageQuestions({ commonest, rarest, companion, seldomTogether }: Subjects) {
  const all: Asking = { name: '/articles', address: '/articles' }
  const common: Asking = { name: '/articles?person=COMMONEST', address: articlesOf(commonest) }
  return {
    first: [
      all,
      common,
      { name: '/articles?person=RAREST', address: articlesOf(rarest) },
      { name: '/articles?person=A&person=B, often together', address: articlesOf(commonest, companion) },
      { name: '/articles?person=A&person=B, seldom together', address: articlesOf(...seldomTogether) },
    ],
    deepest: [all, common],
  }
}

/** Facets of everything and of the commonest person's articles, without items; and the best matches of words. */
export function slowQuestions({ commonest }: Subjects): Asking[] {
  const facetsOf = (list: string, facets: readonly string[]) =>
    facets.flatMap((facet) => [
      { name: `${list}?facet=${facet}`, address: `${list}?limit=0&facet=${facet}` },
      {
        name: `${list}?facet=${facet}&person=COMMONEST`,
        address: `${list}?limit=0&facet=${facet}&${named(commonest)}`,
      },
    ])
  const ranked = (q: string): Asking => ({
    name: `/articles?q=${q}`,
    address: `/articles?q=${encodeURIComponent(q)}`,
  })
  return [
    ...facetsOf('/articles', ARTICLE_FACETS),
    ...facetsOf('/quotes', QUOTE_FACETS),
    ranked(COMMON_WORD),
    ranked(COMMON_PHRASE),
  ]
}
