/** Every format, by `format=` and by `Accept`. */
import { FORMATS, MAPPED_FORMATS, PLAIN_FORMATS } from '../../../src/contract/formats.ts'
import { all, type Row } from './row.ts'

/** How each begins or what it must hold. */
const MARKS: Record<keyof typeof FORMATS, RegExp> = {
  json: /^\{"(data|nodes)":\[/,
  csv: /^(kind,)?id,|^article_id,/,
  ndjson: /^\{"[^\n]+\}\n/,
  jsonld: /^\{"@context":"https:\/\/schema\.org"/,
  jsonfeed: /^\{"version":"https:\/\/jsonfeed\.org\/version\/1\.1"/,
  atom: /^<\?xml[^>]*><feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
  geojson: /^\{"type":"FeatureCollection"/,
  gexf: /^<\?xml[^>]*><gexf /,
  graphml: /^<\?xml[^>]*><graphml /,
}

const MAPPED = ['/articles', '/places', '/events', '/articles/{zone}/similar']
const PLAIN = [
  '/people',
  '/organizations',
  '/quotes',
  '/mentions',
  '/sources',
  '/people/john-kerry/related',
  '/places/geneva/related',
  '/organizations/united-nations/related',
]

const both = (address: string, formats: readonly (keyof typeof FORMATS)[]): Row[] =>
  formats.flatMap((name): Row[] => {
    const { type } = FORMATS[name]
    const answers = { 'content-type': new RegExp(`^${type.replace(/[+.]/g, '\\$&')}(;|$)`) }
    return [
      [`${name} of ${address} by its address`, `${address}?format=${name}`, 200, MARKS[name], { answers }],
      [
        `${name} of ${address} by its header`,
        address,
        200,
        MARKS[name],
        { headers: { accept: type }, answers },
      ],
    ]
  })

const FILE = (name: string) => ({ answers: { 'content-disposition': new RegExp(`filename="${name}"`) } })
const asked: Row[] = [
  [
    'what somebody said as a table',
    '/quotes?speaker=de%20Mistura&format=csv',
    200,
    /^id,article_id,.*\r\njohn-kerry-says-us-backs[^\n]*-q3,/,
    FILE('quotes-speaker-de-mistura.csv'),
  ],
  [
    'the events of somebody on a map',
    '/events?person=Putin&format=geojson',
    200,
    /"features":\[\{"type":"Feature","id":"statement-2015-11-16-vladimir-putin"/,
    FILE('events-person-putin.geojson'),
  ],
  [
    'a place to follow in a feed reader',
    '/articles?format=jsonfeed&place=Syria',
    200,
    /"title":"Dateline: articles mentioning Syria, newest first"/,
  ],
  [
    'every article of somebody, line by line',
    '/articles?person=al-Assad&format=ndjson&limit=all',
    200,
    /^(\{[^\n]*\}\n){4}$/,
  ],
  ['the graph for Gephi', '/graph?format=gexf', 200, /^<\?xml[^>]*><gexf [\s\S]*source="john-kerry"/],
  ['a whole table', '/events?format=csv&limit=all', 200, /^(id,type,title,start_on[^\r]*\r\n)/],
  [
    'a table of some columns',
    '/articles?format=csv&fields=id,title&limit=1',
    200,
    /^id,title\r\n[^\r]+\r\n$/,
  ],
  ['a table with the texts', '/articles?format=csv&include=body&limit=1', 200, /^id,[^\r]*,body\r\n/],
  ['a table for spreadsheets', '/articles?format=csv&csv_safe=1&limit=1', 200, /^id,/],
  [
    'counts as a table',
    '/articles?facet=person&facet_size=1&limit=0&format=csv',
    200,
    /^facet,value,label,count,url\r\nperson,bashar-al-assad,/,
  ],
  [
    'lines with evidence',
    '/articles?person=Lavrov&include=evidence&format=ndjson',
    200,
    /"evidence":\[\{"filter":"person"/,
  ],
]

const preferred = (accept: string) => ({ headers: { accept } })
const negotiated: Row[] = [
  ['a browser is given what it takes last', '/articles', 200, MARKS.json, preferred('text/html,*/*;q=0.1')],
  ['the preferred of two', '/articles', 200, MARKS.csv, preferred('application/json;q=0.5, text/csv')],
  [
    'the address decides over the header',
    '/articles?format=csv',
    200,
    MARKS.csv,
    preferred('application/json'),
  ],
  ['the metrics as text', '/metrics', 200, /^# HELP/, preferred('text/plain;version=0.0.4')],
  [
    'the export as what it is',
    '/export/dateline.sqlite',
    200,
    /^SQLite/,
    preferred('application/vnd.sqlite3'),
  ],
  [
    'the catalog as what it is',
    '/.well-known/api-catalog',
    200,
    /^\{"linkset"/,
    preferred('application/linkset+json'),
  ],
]

export const written: Record<string, Row[]> = {
  'a list with places is written': MAPPED.flatMap((address) => both(address, MAPPED_FORMATS)),
  'a list is written': PLAIN.flatMap((address) => both(address, PLAIN_FORMATS)),
  'a graph is written': both('/graph', ['json', 'gexf', 'graphml']),
  'written as asked': asked,
  negotiated,
  'not to be had': all(
    406,
    [
      ['a page of the web', '/articles'],
      ['a page of the web for one', '/people/john-kerry'],
      ['a page of the web for the graph', '/graph'],
      ['a page of the web for the catalog', '/.well-known/api-catalog'],
      ['a page of the web for the export', '/export/dateline.sqlite'],
    ],
    preferred('text/html'),
  ),
}
