/** What is asked of the dataset as a whole, and of the server. */
import { all, type Row } from './row.ts'

const suggest = all(200, [
  [
    'what begins so',
    '/suggest?q=lav',
    'sergey-lavrov alexander-lavrentyev lavrov-opposition-moscow-2017-01 statement-2017-01-25-sergey-lavrov talks-2017-02-08-geneva',
  ],
  ['places and sources that begin so', '/suggest?q=s&kind=place,source', 'syria united-states astana israel'],
  [
    'the same kinds one by one, two of them',
    '/suggest?q=s&kind=place&kind=source&limit=2',
    'syria united-states',
  ],
  ['what nothing begins with', '/suggest?q=zzz', ''],
])

const graph = all(200, [
  [
    'people',
    '/graph',
    /"nodes":\[\{"id":"bashar-al-assad","name":"Bashar al-Assad","kind":"person","count":4\}/,
  ],
  ['organizations', '/graph?kind=organization', /"nodes":\[\{"id":"islamic-state"/],
  ['places that often stand together', '/graph?kind=place&min_count=3', /"count":5/],
  ['people beside one', '/graph?person=Kerry&limit=3', /"id":"john-kerry"/],
  ['people where a word stands', '/graph?q=ceasefire', /"id":"john-kerry"/],
  ['people of a source', '/graph?source=Rense', /"nodes":\[\{"id":"alexander-lavrentyev"/],
  ['people where a year is named', '/graph?date_field=mentioned&from=2011&to=2011', /"id":"cliff-kupchan"/],
  ['people where an event is told', '/graph?event=astana-1', /"id":"donald-trump"/],
  [
    'people where somebody takes part',
    '/graph?role=participant&person=Putin',
    /^\{"nodes":\[(\{"id":"(bashar-al-assad|dmitry-trenin|john-kerry|vladimir-putin)",[^}]*"count":1\},?){4}\]/,
  ],
  [
    'nobody where another speaks',
    '/graph?role=speaker&person=Lavrov&exclude_person=Lavrov',
    /^\{"nodes":\[\]/,
  ],
  ['people in copies', '/graph?duplicates=only', /^\{"nodes":\[\],"edges":\[\]/],
  ['no nodes', '/graph?limit=0', /^\{"nodes":\[\],"edges":\[\]/],
])

const KEPT = { answers: { etag: /^"[\w-]+"$/, 'cache-control': /^public, no-cache$/ } }
const LIVE = { answers: { etag: undefined, 'cache-control': /^no-store$/ } }

const server: Row[] = [
  ['what is loaded', '/meta', 200, /"articles":5,"people":12,"places":18/, KEPT],
  ['that it runs', '/livez', 200, /^\{"status":"ok"\}$/, LIVE],
  ['that it can answer', '/readyz', 200, /^\{"status":"ok"\}$/, LIVE],
  ['how much was asked', '/metrics', 200, /^http_requests_total\{/m, LIVE],
  [
    'the database as a file',
    '/export/dateline.sqlite',
    200,
    /^SQLite format 3/,
    { answers: { 'content-disposition': /^attachment; filename="dateline-\w+\.sqlite"$/ } },
  ],
  [
    'where it is described',
    '/.well-known/api-catalog',
    200,
    /"service-desc":/,
    { answers: { link: /rel="api-catalog"/ } },
  ],
  ['its description', '/openapi.json', 200, /^\{"openapi":"3\.1/, KEPT],
  [
    'a page to read it on',
    '/docs',
    200,
    /<title>Dateline API/,
    { answers: { 'content-type': /^text\/html/ } },
  ],
  ['the front page', '/', 302, undefined, { answers: { location: /^\/docs$/, link: /rel="service-desc"/ } }],
]

const http: Row[] = [
  ['HEAD has the headers alone', '/articles', 200, '', { method: 'head', ...KEPT }],
  [
    'OPTIONS tells what may be done',
    '/articles',
    204,
    undefined,
    { method: 'options', answers: { allow: /^GET, HEAD, OPTIONS$/ } },
  ],
  [
    'what the client has is not sent again',
    '/articles',
    304,
    '',
    { headers: { 'if-none-match': '*' }, answers: { etag: /^"/ } },
  ],
  [
    'a page names the next one',
    '/articles?limit=2',
    200,
    5,
    { answers: { link: /<\/articles\?limit=2&cursor=[\w-]+>; rel="next"/ } },
  ],
  [
    'the last page names none',
    '/articles',
    200,
    5,
    { answers: { link: /^<\/articles>; rel="self", <\/articles>; rel="first"$/ } },
  ],
  [
    'any page of the web may read it',
    '/people',
    200,
    12,
    { headers: { origin: 'https://example.org' }, answers: { 'access-control-allow-origin': /^\*$/ } },
  ],
  [
    'it is written small for who takes that',
    '/people',
    200,
    12,
    {
      headers: { 'accept-encoding': 'br' },
      answers: { 'content-encoding': /^br$/, vary: /Accept-Encoding/ },
    },
  ],
  [
    'it is written plain for who does not',
    '/people',
    200,
    12,
    { headers: { 'accept-encoding': 'identity' }, answers: { 'content-encoding': undefined } },
  ],
  ['agents are spoken to by POST', '/mcp', 405, undefined, { answers: { allow: /^POST, OPTIONS$/ } }],
]

export const dataset: Record<string, Row[]> = { suggest, graph, server, http }
