/** What is refused, and how it says so. */
import { all, type Row } from './row.ts'

const LONG = 'a'.repeat(9000)

const parameters = all(400, [
  ['a misspelt parameter', '/articles?persn=Lavrov', /"suggestion":"person"/],
  [
    'a misspelt facet among good ones',
    '/articles?facet=person&facet=place,persn',
    /"\\"persn\\" is not one of [^"]*","suggestion":"person"/,
  ],
  ['an empty choice', '/articles?include=', /"name":"include"/],
  ['an addition that one article does not take', '/articles/{revive}?include=evidence', /is not one of/],
  ['a word that must be given', '/suggest', /"detail":"q: must be given"/],
  ['a word that is empty', '/suggest?q=', /must not be empty/],
  ['a kind that is not suggested', '/suggest?q=a&kind=quote', /is not one of/],
  ['an unknown role', '/articles?role=liar&person=Kerry', /mentioned, speaker, participant/],
  ['an unknown type of event', '/articles?event_type=party', /must be of meeting, talks/],
  ['an unknown time', '/articles?date_field=quoted&from=2016', /published, event, mentioned/],
  ['an unknown text', '/articles?q=a&search_in=headline', /title, body, quotes/],
  ['an unknown length of time', '/articles?interval=decade', /quarter, year/],
  ['too many buckets', '/articles?facet_size=101', /must be 0 to 100/],
  ['an unknown way with copies', '/articles?duplicates=hide', /show, collapse, only/],
  ['a day that no month has', '/articles?from=2016-02-31', /calendar/],
  ['relevance to no words', '/articles?sort=relevance', /relevance needs q/],
  ['an order of another list', '/people?sort=newest', /mentions, name/],
  ['fields of a list that has all', '/quotes?fields=id', /unknown parameter/],
  ['a kind of another list', '/mentions?kind=event', /person, place, organization/],
  ['a choice of true and false', '/mentions?resolved=yes', /true, false/],
  ['an unknown kind of organization', '/organizations?kind=club', /is not one of/],
  ['an unknown kind of place', '/places?kind=town', /is not one of/],
  ['an unknown scope', '/people/john-kerry/related?scope=page', /article, sentence/],
  ['a filter where there is none', '/people/john-kerry/related?person=Lavrov', /unknown parameter/],
  ['an addition where there is none', '/people/sergey-lavrov?include=body', /unknown parameter/],
  ['a parameter of what takes none', '/meta?x=1', /unknown parameter/],
  ['a parameter of the export', '/export/dateline.sqlite?x=1', /unknown parameter/],
])

const pages = all(400, [
  ['a page that is too large', '/articles?limit=101', /must be 0 to 100/],
  ['fewer than none', '/articles?limit=-1', /whole number/],
  ['too many alike', '/articles/{revive}/similar?limit=51', /must be 0 to 50/],
  ['too many nodes', '/graph?limit=501', /must be 0 to 500/],
  ['an offset that is too deep', '/articles?offset=10001', /use cursor to go on/],
  ['a cursor that is none', '/articles?cursor=abc', /not a cursor/],
  ['two beginnings', '/articles?cursor=abc&offset=1', /cannot be combined with cursor/],
  ['a whole list as JSON', '/articles?limit=all', /csv or ndjson/],
  ['a whole list as a feed', '/articles?limit=all&format=atom', /csv or ndjson/],
  ['a format of graphs', '/articles?format=gexf', /is not one of json/],
  ['a table of a graph', '/graph?format=csv', /json, gexf, graphml/],
  ['a map of people', '/people?format=geojson', /is not one of json/],
  ['counts on a map', '/articles?format=geojson&facet=person', /goes with format=json/],
  ['evidence in a table', '/articles?format=csv&include=evidence', /evidence goes with/],
  ['some fields of a feed', '/articles?format=atom&fields=id', /goes with format=json/],
  ['highlights in a table', '/articles?q=a&highlight=true&format=csv', /goes with format=json/],
])

const unknown = all(404, [
  ['no such article', '/articles/nothing', /no such article/],
  ['no input of no article', '/articles/nothing/raw', /no such article/],
  ['nothing like no article', '/articles/nothing/similar', /no such article/],
  ['no such person', '/people/nobody', /no such person/],
  ['nobody beside nobody', '/people/nobody/related', /no such person/],
  ['no such place', '/places/atlantis', /no such place/],
  ['nobody beside no place', '/places/atlantis/related', /no such place/],
  ['no such organization', '/organizations/nothing', /no such organization/],
  ['nobody beside no organization', '/organizations/nothing/related', /no such organization/],
  [
    'a person by a surname',
    '/people/Lavrov',
    /"suggestions":\[\{"id":"sergey-lavrov","name":"Sergey Lavrov","links":/,
  ],
  ['no such quotation', '/quotes/nothing', /no such quotation/],
  ['no such event', '/events/never', /no such event/],
  ['a path in the singular', '/article', /"suggestion":"\/articles"/],
  ['another name of the export', '/export/dateline.db', /"suggestion":"\/export\/dateline\.sqlite"/],
  ['no path at all', '/xylophone', /listed at \/docs/],
])

const hardly: Row[] = [
  [
    'writing a list',
    '/articles',
    405,
    /"status":405/,
    { method: 'post', answers: { allow: /^GET, HEAD, OPTIONS$/ } },
  ],
  ['deleting a person', '/people/john-kerry', 405, /"status":405/, { method: 'delete' }],
  ['changing the description', '/openapi.json', 405, /"status":405/, { method: 'patch' }],
  ['writing where nothing is', '/nothing', 404, /"status":404/, { method: 'put' }],
  ['an address that is too long', `/articles?q=${LONG}`, 414, /"status":414/],
  ['headers that are too large', '/articles', 431, /"status":431/, { headers: { 'x-large': LONG + LONG } }],
  ['an address that is not to be decoded', '/articles/%E0%A4%A', 400, /"status":400/],
  ['a method that nothing has', '/export/dateline.sqlite', 405, /"status":405/, { method: 'put' }],
]

export const refused: Record<string, Row[]> = {
  'refused parameters': parameters,
  'refused pages and formats': pages,
  'not there': unknown,
  'hardly a request': hardly,
}
