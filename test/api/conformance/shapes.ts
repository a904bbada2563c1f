/** What articles are asked to show: fields, additions and counts. */
import { all, type Row } from './row.ts'

const lists = all(200, [
  [
    'both of two people since a year',
    '/articles?person=Kerry&person=Lavrov&from=2016&include=evidence',
    'revive',
  ],
  [
    'the words that name them',
    '/articles?person=Kerry&person=Lavrov&from=2016&include=evidence',
    /"value":"sergey-lavrov".*"text":"Sergei Lavrov"/,
  ],
  [
    'why it is that time',
    '/articles?person=Kerry&person=Lavrov&from=2016&include=evidence',
    /"filter":"published","value":"2016-08-26","basis":"inferred"/,
  ],
  ['some fields', '/articles?limit=1&fields=id,title', /^\{"data":\[\{"id":"[^"]+","title":"[^"]+"\}\]/],
  [
    'fields asked for one by one',
    '/articles?limit=1&fields=id&fields=title',
    /^\{"data":\[\{"id":"[^"]+","title":"[^"]+"\}\]/,
  ],
  [
    'every addition',
    '/articles?include=body,mentions,quotes,events,dates,evidence,removed,duplicates',
    'zone moscow revive truce backs',
  ],
  [
    'the days that its words mean',
    '/articles?include=dates&from=2016&to=2016',
    /"start":3279,"end":3301,"text":"September of last year","start_on":"2015-09-01","end_on":"2015-09-30","precision":"month"/,
  ],
  [
    'the words that name the time',
    '/articles?date_field=mentioned&from=2011&to=2011&include=evidence',
    /"filter":"mentioned_date","value":"2011-01-01","basis":"text","field":"body".*"text":"five years ago","sentence"/,
  ],
  [
    'additions both ways',
    '/articles?limit=1&include=quotes&include=events,mentions',
    /"quotes":\[.*"events":\[/,
  ],
])

/** The same with commas and by repeating. */
const GENEVA =
  /"person":\[\{"value":"bashar-al-assad","label":"Bashar al-Assad","count":3.*"published_at":\[\{"value":"2015-01","label":"January 2015","count":1/
const facets = all(200, [
  [
    'counts of people and months',
    '/articles?place=Geneva&facet=person,published_at&interval=month&limit=0',
    GENEVA,
  ],
  [
    'the same asked for one by one',
    '/articles?place=Geneva&facet=person&facet=published_at&interval=month&limit=0',
    GENEVA,
  ],
  [
    'the same asked for both ways',
    '/articles?place=Geneva&facet=person,place&facet=published_at&limit=0',
    GENEVA,
  ],
  ['their list', '/articles?place=Geneva&facet=person,published_at&interval=month&limit=0', 4],
  [
    'every facet',
    '/articles?facet=person,place,organization,source,event_type,language,published_at&limit=0',
    /"language":\[\{"value":"en"/,
  ],
  [
    'few buckets',
    '/articles?facet=person&facet_size=2&limit=0',
    /"john-kerry","label":"John Kerry","count":3[^[]*\}\]/,
  ],
  ['years', '/articles?facet=published_at&interval=year&limit=0', /"value":"2015","label":"2015","count":2/],
  ['quarters', '/articles?facet=published_at&interval=quarter&limit=0', /"value":"2016-Q3"/],
  ['weeks', '/articles?facet=published_at&interval=week&limit=0', /"value":"2016-W34"/],
  ['days', '/articles?facet=published_at&interval=day&limit=0', /"value":"2016-08-26"/],
])

const single = all(200, [
  ['one article', '/articles/{revive}', /"body":"/],
  [
    'one with all there is',
    '/articles/{revive}?include=mentions,quotes,events,dates,removed,duplicates',
    /"mentions":\[.*"quotes":\[.*"dates":\[/,
  ],
  ['one with the body that it always has', '/articles/{revive}?include=body', /"body":"/],
  ['the input it was made from', '/articles/{revive}/raw', /"sha256":"[0-9a-f]{64}"/],
  ['articles like it', '/articles/{revive}/similar', 'backs zone moscow truce'],
  ['the two most like it', '/articles/{revive}/similar?limit=2', 'backs zone'],
  ['how many are like it', '/articles/{revive}/similar?limit=0', 4],
])

export const shapes: Record<string, Row[]> = {
  'shapes of articles': lists,
  'facets of articles': facets,
  'one article': single,
}
