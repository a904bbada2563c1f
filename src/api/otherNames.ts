/** What other APIs call parameters and paths: whoever comes from there is told the word that is used here. */

const PARAMETERS: Record<string, string[]> = {
  q: ['query', 'search', 'text', 'term', 'terms', 'keyword', 'keywords', 'word', 'words', 'name', 'title'],
  from: ['date', 'day', 'month', 'year', 'since', 'start', 'start_date', 'date_from', 'published_at'],
  to: ['until', 'end', 'end_date', 'date_to'],
  person: ['people', 'who'],
  place: ['location', 'where', 'city', 'region', 'country'],
  organization: ['org', 'company'],
  source: ['publisher', 'newspaper', 'outlet', 'site', 'domain'],
  language: ['lang'],
  limit: ['size', 'page_size', 'per_page', 'count', 'max', 'rows'],
  offset: ['page', 'skip'],
  sort: ['order', 'order_by', 'sort_by'],
  fields: ['select', 'columns'],
  include: ['expand', 'embed', 'with'],
  facet: ['group_by', 'aggregate', 'aggs'],
}

/** The one of our parameters that goes by this name elsewhere. */
export const parameterCalled = (name: string, known: readonly string[]): string | undefined =>
  known.find((each) => PARAMETERS[each]?.includes(name.toLowerCase()))

const PARTS: Record<string, string[]> = {
  articles: ['news', 'stories', 'search'],
  people: ['person', 'persons'],
  places: ['locations', 'countries', 'cities'],
  organizations: ['orgs', 'companies'],
  quotes: ['quotations', 'statements'],
  livez: ['health', 'healthz', 'ping'],
  docs: ['swagger', 'swagger-ui', 'redoc'],
  'openapi.json': ['swagger.json', 'openapi.yaml', 'api-docs'],
}
/** What other APIs put before their paths. */
const ROOT = /^(\/(api|v\d+))+(?=\/)/

/** A path in the words of this API: `/api/v1/person/x` → `/people/x`. */
export const pathInOurWords = (path: string): string =>
  path
    .replace(ROOT, '')
    .split('/')
    .map((part) => Object.keys(PARTS).find((each) => PARTS[each]?.includes(part)) ?? part)
    .join('/')
