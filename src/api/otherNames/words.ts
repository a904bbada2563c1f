/** The words of other APIs, one row for each of ours: commas between them, case and marks do not matter (`pageSize` is `page_size`). */

export type Words = Record<string, string>

export const PARAMETERS: Words = {
  q: 'query, search, text, term, terms, keyword, keywords, word, words, name, title, prefix',
  from: 'date, day, month, year, since, after, start, start_date, startdatetime, date_from, from_date, published_at, published_after, created, created[gte], date[gte], published_at[gte]',
  to: 'until, before, end, end_date, enddatetime, date_to, to_date, published_before, created[lte], date[lte], published_at[lte]',
  speaker: 'said_by, quoted, by',
  person: 'people, who, person_id, speaker',
  place: 'location, where, city, region, country, place_id',
  organization: 'org, company, organisation, organization_id',
  source: 'publisher, newspaper, outlet, site, domain, domains, source_id',
  exclude_person: 'exclude, not, without, not_person',
  exclude_place: 'not_place',
  exclude_organization: 'not_organization',
  exclude_source: 'exclude_domains, not_source',
  language: 'lang',
  kind: 'type',
  event_type: 'type',
  limit: 'size, page_size, per_page, hits_per_page, count, max, max_records, max_results, rows, first',
  offset: 'page, page_number, page_offset, skip',
  cursor: 'starting_after, search_after, page_token, page_after, page_cursor, scroll_id',
  sort: 'order, order_by, sort_by, sort_order, ordering',
  fields: 'select, columns, fl, _source, attributes, attributes_to_retrieve',
  include: 'expand, embed, with',
  facet: 'facets, group_by, aggregate, aggs, aggregations',
  facet_size: 'max_values_per_facet, facet_limit',
  format: 'output, mode, wt',
}

const KINDS: Words = {
  person: 'people, persons, speaker, author',
  place: 'places, location, locations, city, country',
  organization: 'organizations, organisations, orgs, companies',
  source: 'sources, publisher, outlet, domain',
  event: 'events',
}
const YES_OR_NO: Words = { true: '1, yes, on', false: '0, no, off' }

export const VALUES: Record<string, Words> = {
  sort: {
    newest:
      'date, published, published_at, publication_date, time, start, created, created_at, new, recent, recency, most recent, latest, latest first, newest first, reverse chronological, desc, descending, date desc, published desc, published_at desc, created_at desc',
    oldest:
      'old, earliest, earliest first, oldest first, chronological, asc, ascending, date asc, published asc, published_at asc, created_at asc',
    relevance: 'score, score desc, rank, best, best match, relevant, relevancy',
    title: 'headline, title asc, name, alphabetical, a-z',
    mentions: 'count, mention_count, article_count, articles, frequency, popular, popularity, most, top',
    name: 'title, name asc, alphabetical, a-z',
  },
  facet: {
    ...KINDS,
    published_at: 'date, day, week, month, year, time, timeline, published',
    date: 'published_at, day, week, month, year, time, timeline, start_on',
    event_type: 'type, event, events',
    language: 'lang',
  },
  kind: KINDS,
  interval: {
    day: 'daily, 1d',
    week: 'weekly, 1w',
    month: 'monthly, 1m',
    quarter: 'quarterly, 1q',
    year: 'yearly, annual, annually, 1y',
  },
  date_field: { published: 'published_at, publication, date', mentioned: 'text, mention' },
  include: { body: 'text, content, full_text', quotes: 'quotations', mentions: 'entities, people, places' },
  fields: {
    title: 'headline, name',
    excerpt: 'summary, description, abstract, snippet',
    published_at: 'date, published, publication_date',
    author: 'byline, authors',
  },
  format: {
    csv: 'xlsx, xls, excel, table, tsv',
    ndjson: 'jsonl, json lines',
    atom: 'rss, feed, xml',
    geojson: 'map, geo',
  },
  highlight: { ...YES_OR_NO, true: '1, yes, on, title, body, *' },
  csv_safe: YES_OR_NO,
}

export const PARTS: Words = {
  articles: 'news, stories, search, _search, everything, headlines, top-headlines, posts',
  people: 'person, persons, speakers',
  places: 'locations, countries, cities',
  organizations: 'organisations, orgs, companies',
  quotes: 'quotations, statements',
  mentions: 'entities, annotations',
  sources: 'publishers, outlets, newspapers',
  suggest: 'autocomplete, typeahead, complete, completions, suggestions',
  graph: 'network',
  meta: 'version, stats, info, about',
  livez: 'health, healthz, healthcheck, ping, status',
  docs: 'api, documentation, help, swagger, swagger-ui, redoc',
  'openapi.json': 'openapi, schema, swagger.json, openapi.yaml, api-docs',
}
