/** /people: the list and one person. */
import { z } from 'zod'
import { type Person, person, personList, personQuery } from '../contract/people.ts'
import { getPerson, listPeople, type PersonRow } from '../db/people.ts'
import { parseText } from '../db/q.ts'
import { json, listing, listRoute, route } from './routes.ts'
import { sentence, understand } from './scope.ts'
import { personShape } from './shapes/people.ts'
import { unknownRecord } from './unknown.ts'

const WIKIDATA = 'https://www.wikidata.org/wiki/'

/** Where to go on from a person or a place. */
export function entityLinks(
  resource: 'people' | 'places' | 'organizations',
  filter: 'person' | 'place' | 'organization',
  row: { id: string; wikidata_id: string | null },
) {
  const id = encodeURIComponent(row.id)
  return {
    self: `/${resource}/${id}`,
    articles: `/articles?${filter}=${id}`,
    mentions: `/mentions?${filter}=${id}`,
    ...(filter === 'place' ? {} : { quotes: `/quotes?speaker=${id}` }),
    ...(filter === 'organization' ? {} : { events: `/events?${filter}=${id}` }),
    related: `/${resource}/${id}/related`,
    ...(row.wikidata_id === null ? {} : { wikidata: WIKIDATA + row.wikidata_id }),
  }
}

/** Words of a list of records: those of the name search, then those of the articles they are in. */
export const recordWords = (noun: string, q: string | undefined, words: string, order: string): string =>
  sentence(q === undefined ? noun : `${noun} named ${q}`, words && `in articles ${words}`, order)

/** What is listed, where only records of one origin are. */
export const ofOrigin = (noun: string, origin: string | undefined): string =>
  origin === undefined ? noun : `${noun} of origin ${origin}`

const showPerson = ({ name_key: _, ...row }: PersonRow): Person => ({
  ...row,
  origin: row.origin === 'authority' ? 'authority' : 'discovered',
  links: entityLinks('people', 'person', row),
})

export const listPeopleRoute = listRoute({
  path: '/people',
  operationId: 'listPeople',
  tag: 'people',
  summary: 'People that the articles name',
  description: 'Filters mean "in articles that …": `/people?place=Aleppo` lists who is named beside Aleppo.',
  query: personQuery,
  response: personList,
  examples: ['/people', '/people?q=lav*', '/people?place=Geneva'],
  list: async ({ db, query }) => {
    const { q, origin, ...filters } = query
    const understood = await understand(db, filters)
    const choice = { q: q === undefined ? null : parseText(q), origin }
    const people = await listPeople(db, understood.scope, choice, query.sort)
    return listing(people, {
      facets: people.facets,
      show: (rows) => rows.map((row) => JSON.stringify(showPerson(row))),
      keyOf: (row) => [query.sort === 'name' ? row.name_key : row.mention_count, row.id],
      kinds: [query.sort === 'name' ? 'text' : 'number', 'text'],
      shape: personShape,
      words: recordWords(
        ofOrigin('people', origin),
        q,
        understood.words,
        query.sort === 'name' ? 'by name' : 'most mentioned first',
      ),
      resolved: understood.resolved,
    })
  },
})

export const getPersonRoute = route({
  path: '/people/{id}',
  operationId: 'getPerson',
  tag: 'people',
  summary: 'One person',
  description: 'Who it is, how often and since when the articles name this person.',
  query: z.strictObject({}),
  params: z.strictObject({
    id: z.string().meta({ description: 'The id of a person.', example: 'sergey-lavrov' }),
  }),
  response: person,
  examples: ['/people/sergey-lavrov'],
  answer: async ({ db, params }) => {
    const row = await getPerson(db, params.id)
    if (!row) throw await unknownRecord(db, 'person', params.id)
    return json(showPerson(row))
  },
})
