/**
 * The typed client, for browsers and Node: the contract's types around `fetch`, and nothing else at run time.
 * Lists are walked item by item, page by page, or asked for one page; refusals are thrown as ProblemError.
 */
import type { Article, ArticleList, ArticleQuery, articleOneQuery, RawDocument } from './contract/articles.ts'
import type { Problem } from './contract/common.ts'
import type { Event, EventQuery } from './contract/events.ts'
import type { Bucket } from './contract/facets.ts'
import type { Format } from './contract/formats.ts'
import type { Graph, GraphQuery } from './contract/graph.ts'
import type { Mention, MentionQuery } from './contract/mentions.ts'
import type { DatasetMeta } from './contract/meta.ts'
import type { Organization, OrganizationQuery } from './contract/organizations.ts'
import type { Person, PersonQuery } from './contract/people.ts'
import type { Place, PlaceQuery } from './contract/places.ts'
import type { Quote, QuoteQuery } from './contract/quotes.ts'
import type { Related, RelatedQuery } from './contract/related.ts'
import type { SimilarArticle, similarQuery } from './contract/similar.ts'
import type { Source, SourceQuery } from './contract/sources.ts'
import type { Suggested, SuggestQuery } from './contract/suggest.ts'

/** What a zod schema of the contract gives. */
type Of<Schema extends { _zod: { output: unknown } }> = Schema['_zod']['output']

/** One value or several for what may be repeated, a truth value for 'true' and 'false'. */
type Loose<Value> = Value extends readonly (infer Each)[]
  ? Each | readonly Each[]
  : Value extends 'true' | 'false'
    ? Value | boolean
    : Value

/** A query as one writes it: every parameter may be left out. */
export type Ask<Query> = {
  [Name in keyof Query as Exclude<Name, 'format' | 'csv_safe'>]?:
    | Loose<Exclude<Query[Name], 'all' | undefined>>
    | undefined
}

/** What may be asked: a query as one writes it, or the parameters of an address as they are, which the server checks. */
export type Asked<Query> = Ask<Query> | URLSearchParams

/** A page of a list as the server answers it. */
export type Listed<Item> = Omit<ArticleList, 'data' | 'facets'> & {
  data: Item[]
  /** Counts by what `facet` asked for. */
  facets?: Record<string, Bucket[]>
}

/** An article as lists tell of it. */
export type ListedArticle = ArticleList['data'][number]

/** A list: loop over it for every item of every page, or take what you need. */
export interface List<Item> extends AsyncIterable<Item> {
  /** The page that was asked for, with totals, links and how the query was read. */
  page(): Promise<Listed<Item>>
  /** That page and all after it. */
  pages(): AsyncGenerator<Listed<Item>, void>
  /** The items of all pages at once. */
  all(): Promise<Item[]>
  /** The address of the list in a format, say for a download: csv and ndjson hold the whole of it. */
  url(format?: Format): string
}

/** A refusal of the server (RFC 9457). */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
  }

  get status(): number {
    return this.problem.status
  }
}

export interface ClientOptions {
  /** Takes the place of the global `fetch`. */
  fetch?: typeof fetch
  /** Headers of every request. */
  headers?: Record<string, string>
}

type Values = Record<string, unknown> | URLSearchParams

/** `?person=Kerry&person=Lavrov&limit=5`; lists of choices may be repeated like any other. */
function parametersOf(query: Values): URLSearchParams {
  const search = new URLSearchParams(query instanceof URLSearchParams ? query : undefined)
  if (query instanceof URLSearchParams) return search
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value]
    // Choices are written with commas; a name may hold one, so names are repeated.
    if (COMMAS.has(name) && values.length > 1) search.set(name, values.join(','))
    else for (const each of values) if (each !== undefined) search.append(name, String(each))
  }
  return search
}
const COMMAS: ReadonlySet<string> = new Set(['fields', 'include', 'facet', 'search_in', 'kind'])

function searchOf(query: Values): string {
  const text = parametersOf(query).toString()
  return text === '' ? '' : `?${text}`
}

const STREAMED: ReadonlySet<string> = new Set(['csv', 'ndjson'])

/** A client of the server at `base` (`http://localhost:3000`; '' = where the page came from). */
export function createClient(base = '', { fetch: send = fetch, headers = {} }: ClientOptions = {}) {
  const root = base.replace(/\/+$/, '')

  async function get<Body>(path: string): Promise<Body> {
    const response = await send(root + path, { headers: { accept: 'application/json', ...headers } })
    if (response.ok) return (await response.json()) as Body
    throw new ProblemError(await problemOf(response))
  }

  const one = <Body>(path: string, id: string, query: Values = {}): Promise<Body> =>
    get<Body>(`${path.replace('{id}', encodeURIComponent(id))}${searchOf(query)}`)

  function list<Item>(path: string, query: Values = {}): List<Item> {
    const first = path + searchOf(query)
    async function* pages(): AsyncGenerator<Listed<Item>, void> {
      for (let next: string | null = first; next !== null; ) {
        const body: Listed<Item> = await get<Listed<Item>>(next)
        yield body
        next = body.links.next
      }
    }
    async function* items(): AsyncGenerator<Item, void> {
      for await (const { data } of pages()) yield* data
    }
    return {
      page: () => get<Listed<Item>>(first),
      pages,
      all: async () => {
        const all: Item[] = []
        for await (const item of items()) all.push(item)
        return all
      },
      url: (format = 'json') => {
        const search = parametersOf(query)
        if (STREAMED.has(format) && !search.has('limit')) search.set('limit', 'all')
        if (format !== 'json') search.set('format', format)
        return root + path + searchOf(search)
      },
      [Symbol.asyncIterator]: items,
    }
  }

  return {
    articles: (query: Asked<ArticleQuery> = {}) => list<ListedArticle>('/articles', query),
    article: (id: string, query: Asked<Of<typeof articleOneQuery>> = {}) =>
      one<Article>('/articles/{id}', id, query),
    raw: (id: string) => one<RawDocument>('/articles/{id}/raw', id),
    similar: (id: string, query: Asked<Of<typeof similarQuery>> = {}) =>
      list<SimilarArticle>(`/articles/${encodeURIComponent(id)}/similar`, query),
    people: (query: Asked<PersonQuery> = {}) => list<Person>('/people', query),
    person: (id: string) => one<Person>('/people/{id}', id),
    relatedToPerson: (id: string, query: Asked<RelatedQuery> = {}) =>
      list<Related>(`/people/${encodeURIComponent(id)}/related`, query),
    places: (query: Asked<PlaceQuery> = {}) => list<Place>('/places', query),
    place: (id: string) => one<Place>('/places/{id}', id),
    relatedToPlace: (id: string, query: Asked<RelatedQuery> = {}) =>
      list<Related>(`/places/${encodeURIComponent(id)}/related`, query),
    organizations: (query: Asked<OrganizationQuery> = {}) => list<Organization>('/organizations', query),
    organization: (id: string) => one<Organization>('/organizations/{id}', id),
    relatedToOrganization: (id: string, query: Asked<RelatedQuery> = {}) =>
      list<Related>(`/organizations/${encodeURIComponent(id)}/related`, query),
    quotes: (query: Asked<QuoteQuery> = {}) => list<Quote>('/quotes', query),
    quote: (id: string) => one<Quote>('/quotes/{id}', id),
    events: (query: Asked<EventQuery> = {}) => list<Event>('/events', query),
    event: (id: string) => one<Event>('/events/{id}', id),
    sources: (query: Asked<SourceQuery> = {}) => list<Source>('/sources', query),
    mentions: (query: Asked<MentionQuery> = {}) => list<Mention>('/mentions', query),
    suggest: async (query: Ask<SuggestQuery> & { q: string }) =>
      (await get<{ data: Suggested[] }>(`/suggest${searchOf(query)}`)).data,
    graph: (query: Asked<GraphQuery> = {}) => get<Graph>(`/graph${searchOf(query)}`),
    meta: () => get<DatasetMeta>('/meta'),
    /** Follows a link of an answer, such as `person.links.articles`. */
    follow: <Body>(link: string): Promise<Body> => get<Body>(link),
  }
}

export type Client = ReturnType<typeof createClient>

/** What the server says of its refusal; a proxy in between may not speak its language. */
export async function problemOf(response: Response): Promise<Problem> {
  const { status, statusText } = response
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('application/problem+json')) return (await response.json()) as Problem
  return {
    type: 'about:blank',
    title: statusText,
    status,
    detail: `The server answered ${status} ${statusText}.`,
  }
}

export type { Article, ArticleList, ArticleQuery, RawDocument } from './contract/articles.ts'
export type { Meta, Page, PageLinks, Problem, Ref, Resolution } from './contract/common.ts'
export type { Event, EventQuery } from './contract/events.ts'
export type { Bucket, Interval } from './contract/facets.ts'
export type { Format } from './contract/formats.ts'
export type { Graph, GraphQuery } from './contract/graph.ts'
export type { Mention, MentionQuery } from './contract/mentions.ts'
export type { DatasetMeta } from './contract/meta.ts'
export type { Organization, OrganizationQuery } from './contract/organizations.ts'
export type { Person, PersonQuery } from './contract/people.ts'
export type { Place, PlaceQuery } from './contract/places.ts'
export type { Quote, QuoteQuery } from './contract/quotes.ts'
export type { Related, RelatedQuery } from './contract/related.ts'
export type { SimilarArticle } from './contract/similar.ts'
export type { Source, SourceQuery } from './contract/sources.ts'
export type { Suggested } from './contract/suggest.ts'
