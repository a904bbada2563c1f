/** /people/{id}/related and its like: who and what stands together with a record. */
import { z } from 'zod'
import {
  MOST_ARTICLES,
  MOST_SENTENCES,
  type Related,
  type RelatedQuery,
  relatedList,
  relatedQuery,
} from '../contract/related.ts'
import { getOrganization } from '../db/organizations.ts'
import { getPerson } from '../db/people.ts'
import { getPlace } from '../db/places.ts'
import type { NamedKind } from '../db/related/kinds.ts'
import { listRelated, type RelatedRow } from '../db/related.ts'
import { RESOURCES } from './addresses.ts'
import { listing, listRoute, type Route } from './routes.ts'
import { relatedShape } from './shapes/related.ts'
import { unknownRecord } from './unknown.ts'

const GET = { person: getPerson, place: getPlace, organization: getOrganization }
const EXAMPLES = { person: 'sergey-lavrov', place: 'geneva', organization: 'united-nations' }

const showRelated = (
  of: { kind: NamedKind; id: string },
  { scope, kind }: RelatedQuery,
  { sentences, ...row }: RelatedRow,
): Related => {
  const id = encodeURIComponent(row.id)
  const self = `/${RESOURCES[kind]}/${id}`
  return {
    kind,
    id: row.id,
    name: row.name,
    count: row.count,
    ...(scope === 'sentence' && { sentences }),
    links: {
      self,
      articles: `/articles?${of.kind}=${encodeURIComponent(of.id)}&${kind}=${id}`,
      related: `${self}/related`,
    },
  }
}

/** "people in the same articles as Sergey Lavrov, most often first". */
function wordsOf({ scope, kind }: RelatedQuery, name: string, articles: number): string {
  const most = MOST_ARTICLES[scope]
  const bound = articles > most ? ` (in the newest ${most} of ${articles} articles)` : ''
  return `${RESOURCES[kind]} in the same ${scope}s as ${name}, most often first${bound}`
}

const listRelatedRoute = (of: NamedKind): Route =>
  listRoute({
    path: `/${RESOURCES[of]}/{id}/related`,
    operationId: `listRelatedOf${of[0]?.toUpperCase()}${of.slice(1)}`,
    tag: RESOURCES[of],
    summary: `Who and what stands together with ${of === 'organization' ? 'an' : 'a'} ${of}`,
    description: `Most often first. \`scope=article\` counts the articles that name both, among the newest ${MOST_ARTICLES.article} of this record; \`scope=sentence\` counts sentences of the bodies of its newest ${MOST_ARTICLES.sentence} articles, and shows some.`,
    query: relatedQuery,
    params: z.strictObject({
      id: z.string().meta({ description: `The id of this ${of}.`, example: EXAMPLES[of] }),
    }),
    response: relatedList,
    examples: [
      `/${RESOURCES[of]}/${EXAMPLES[of]}/related`,
      `/${RESOURCES[of]}/${EXAMPLES[of]}/related?kind=place&scope=sentence&limit=3`,
    ],
    list: async ({ db, query, params: { id } }) => {
      const record = await GET[of](db, id)
      if (!record) throw await unknownRecord(db, of, id)
      const beside = { kind: of, id, wanted: query.kind, most: MOST_ARTICLES[query.scope] }
      return listing(listRelated(db, beside, query.scope === 'sentence' ? MOST_SENTENCES : 0), {
        show: (rows) => rows.map((row) => JSON.stringify(showRelated(beside, query, row))),
        keyOf: (row) => [row.count, row.id],
        kinds: ['number', 'text'],
        shape: relatedShape,
        words: wordsOf(query, record.name, record.article_count),
      })
    },
  })

export const listRelatedRoutes: Route[] = [
  listRelatedRoute('person'),
  listRelatedRoute('place'),
  listRelatedRoute('organization'),
]
