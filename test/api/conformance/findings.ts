/** What is asked of quotations, events, mentions and sources. */
import { all, type Row } from './row.ts'

const quotes = all(200, [
  ['everything that was said', '/quotes', 18],
  ['what somebody said', '/quotes?speaker=Kerry', 'revive-q4 truce-q1 truce-q2 backs-q1 backs-q2'],
  ['what a man of two names said', '/quotes?speaker=de%20Mistura', 'backs-q3'],
  ['what either said', '/quotes?speaker=Kerry|Lavrov', 8],
  ['what an organization said that said nothing', '/quotes?speaker=UN', 0],
  ['what was said of somebody', '/quotes?about=Assad', 'revive-q6 backs-q2'],
  ['what was said of a place', '/quotes?about=Aleppo', 'backs-q3'],
  ['what was said of both', '/quotes?about=Kerry&about=Aleppo', 0],
  ['what was said where somebody is named', '/quotes?person=Kerry', 14],
  [
    'what was said where somebody is not named',
    '/quotes?exclude_person=Kerry',
    'zone-q1 zone-q2 moscow-q1 moscow-q2',
  ],
  ['words of the quotation', '/quotes?q=hope', 'revive-q4 backs-q3'],
  ['what a source quotes', '/quotes?source=Bloomberg', 7],
  ['what was said since a year', '/quotes?from=2017', 'zone-q1 zone-q2 moscow-q1 moscow-q2'],
  ['what was said where a year is named', '/quotes?date_field=mentioned&from=2011&to=2011', 7],
  ['what was said where talks are told', '/quotes?event_type=talks', 7],
  [
    'what was said where somebody takes part',
    '/quotes?role=participant&person=Putin',
    'truce-q1 truce-q2 truce-q3 truce-q4',
  ],
  ['in a language', '/quotes?language=en', 18],
  ['without copies', '/quotes?duplicates=collapse', 18],
  [
    'who says how much',
    '/quotes?facet=speaker,source&limit=0',
    /"speaker":\[\{"value":"john-kerry","label":"John Kerry","count":5/,
  ],
  ['one quotation', '/quotes/{revive}-q1', /"article":\{"id":"us-russia-revive/],
])

const events = all(200, [
  ['everything that happened', '/events', 20],
  [
    'where somebody took part',
    '/events?person=Lavrov',
    'talks-2017-02-08-geneva lavrov-opposition-moscow-2017-01 statement-2017-01-25-sergey-lavrov',
  ],
  ['where both took part', '/events?person=Kerry&person=Mistura', 'kerry-de-mistura-geneva-2015-01'],
  ['where either took part', '/events?person=Kerry|Putin', 5],
  ['where somebody did not', '/events?exclude_person=Lavrov', 17],
  ['a type', '/events?type=talks', 4],
  ['at a place', '/events?place=Geneva', 4],
  ['at another place', '/events?exclude_place=Geneva', 16],
  ['with an organization', '/events?organization=United Nations', 'talks-undated-geneva-united-nations'],
  ['without an organization', '/events?exclude_organization=UN', 19],
  ['a word of the title', '/events?q=astana', 'de-escalation-zones-memorandum astana-1'],
  ['in a year', '/events?from=2016&to=2016', 4],
  ['told in a year', '/events?date_field=published&from=2016&to=2016', 5],
  ['told where a year is named', '/events?date_field=mentioned&from=2011&to=2011', 5],
  ['told where a day is named, of a type', '/events?date_field=mentioned&from=2011&to=2011&type=talks', 0],
  ['told by a source', '/events?source=Bloomberg', 5],
  ['told by another source', '/events?exclude_source=Bloomberg', 15],
  ['told in a language', '/events?language=en', 20],
  [
    'oldest first',
    '/events?sort=oldest&limit=2',
    'kerry-de-mistura-geneva-2015-01 statement-2015-01-14-john-kerry',
  ],
  [
    'oldest first, with no day at the end',
    '/events?sort=oldest&limit=2&offset=18',
    'talks-undated-geneva-united-nations talks-undated-moscow-bashar-al-assad-russia',
  ],
  [
    'across where the days end',
    '/events?sort=oldest&limit=2&offset=15',
    'meeting-2017-05-22-jordan ceasefire-undated-aleppo-staffan-de-mistura',
  ],
  ['newest first', '/events?sort=newest&limit=1', 'meeting-2017-05-22-jordan'],
  ['by title', '/events?sort=title&limit=2', 'attack-2016-08-19-jarabulus attack-2015-09-russia'],
  [
    'how they are spread',
    '/events?facet=type,place,person,date&interval=year&limit=0',
    /"value":"2015","label":"2015"/,
  ],
  ['one event', '/events/astana-1', /"start_on":"2017-01-23","end_on":"2017-01-24"/],
])

const mentions = all(200, [
  ['every name', '/mentions', 167],
  ['the names of people', '/mentions?kind=person', 39],
  ['the names of one person', '/mentions?person=Lavrov', 4],
  ['the names of one organization', '/mentions?organization=UN&kind=organization', 4],
  ['names in headlines', '/mentions?field=title', 15],
  ['names of places in one article', '/mentions?article={revive}&kind=place', 31],
  ['names in an article that is not there', '/mentions?article=nothing', 0],
  ['names that are known', '/mentions?resolved=true', 167],
  ['names that are not', '/mentions?resolved=false', 0],
  ['names where a word stands', '/mentions?q=ceasefire', 118],
  ['names where an event is told', '/mentions?event=astana-1', 33],
  [
    'which names, how often',
    '/mentions?facet=kind,person,source&facet_size=2&limit=0',
    /"kind":\[\{"value":"place","label":"place","count":\d+,"url":"\/mentions\?kind=place&/,
  ],
  [
    'when names are named',
    '/mentions?kind=person&facet=person,published_at&interval=year&limit=0',
    /"url":"\/mentions\?person=[a-z-]+&kind=person&/,
  ],
  ['names in copies', '/mentions?duplicates=only', 0],
])

const sources = all(200, [
  ['every source', '/sources', 'bloomberg rense the-moscow-times'],
  ['a word of the name', '/sources?q=moscow', 'the-moscow-times'],
  ['a page', '/sources?limit=1&offset=1', 'rense'],
])

export const findings: Record<string, Row[]> = { quotes, events, mentions, sources }
