/** What is asked of /articles and below it. */
import { all, type Row } from './row.ts'

const EVERYTHING = 'zone moscow revive truce backs'

const byName = all(200, [
  ['all articles, newest first', '/articles', EVERYTHING],
  ['one person', '/articles?person=Kerry', 'revive truce backs'],
  ['both of two people', '/articles?person=Kerry&person=Lavrov', 'revive'],
  ['either of two people', '/articles?person=Kerry|Lavrov', 'moscow revive truce backs'],
  ['one person but not the other', '/articles?person=Kerry&exclude_person=Lavrov', 'truce backs'],
  ['a person by Wikidata id', '/articles?person=Q58217', 'moscow revive'],
  ['a person in capitals', '/articles?person=LAVROV', 'moscow revive'],
  ['a person as another paper spells him', '/articles?person=Sergei Lavrov', 'moscow revive'],
  ['a person by id', '/articles?person=sergey-lavrov', 'moscow revive'],
  ['nobody on record', '/articles?person=Nobody Known', 0],
  [
    'a misspelt person, who is suggested',
    '/articles?person=Lavrow',
    /"suggestions":\[\{"id":"sergey-lavrov"/,
  ],
  ['a place', '/articles?place=Aleppo', 'revive backs'],
  ['two places', '/articles?place=Geneva&place=Aleppo', 'revive backs'],
  ['a place but not another', '/articles?place=Syria&exclude_place=Geneva', 'truce'],
  ['none of two places', '/articles?exclude_place=Aleppo|Astana', 'truce'],
  ['an organization', '/articles?organization=United Nations', 'zone revive backs'],
  ['an organization by its letters', '/articles?organization=ISIS', 'moscow revive truce'],
  ['no such organization in it', '/articles?exclude_organization=UN', 'moscow truce'],
  ['two organizations that never meet', '/articles?organization=UN&organization=TASS', 0],
  ['an event', '/articles?event=astana-1', 'moscow'],
  ['not that event', '/articles?exclude_event=astana-1', 'zone revive truce backs'],
  ['a source', '/articles?source=Bloomberg', 'revive'],
  ['a source of several words', '/articles?source=The Moscow Times', 'zone truce backs'],
  ['not that source', '/articles?exclude_source=Bloomberg', 'zone moscow truce backs'],
  ['either of two sources', '/articles?source=Bloomberg|Rense', 'moscow revive'],
])

const byFact = all(200, [
  ['who says something', '/articles?role=speaker&person=Lavrov', 'moscow revive'],
  ['who says nothing', '/articles?role=speaker&exclude_person=Lavrov', 'zone truce backs'],
  ['who takes part in an event', '/articles?role=participant&person=Putin', 'truce'],
  ['a type of event', '/articles?event_type=talks', 'zone moscow backs'],
  ['two types of event', '/articles?event_type=talks&event_type=ceasefire', 'backs'],
  ['either of two types of event', '/articles?event_type=attack|agreement', 'zone revive'],
  ['a language', '/articles?language=en', EVERYTHING],
  ['a language that none is in', '/articles?language=de', 0],
  ['a year', '/articles?from=2016&to=2016', 'revive'],
  ['from a year on', '/articles?from=2017', 'zone moscow'],
  ['up to a year', '/articles?to=2015', 'truce backs'],
  ['one day', '/articles?from=2016-08-26&to=2016-08-26', 'revive'],
  ['two months', '/articles?from=2017-01&to=2017-02', 'moscow'],
  ['a time that ends before it begins', '/articles?from=2017&to=2016', 0],
  ['the time of events', '/articles?date_field=event&from=2017-01-23&to=2017-01-24', 'moscow'],
  ['the time of events, open at its end', '/articles?date_field=event&from=2017-05', 'zone'],
  ['a month that is named', '/articles?date_field=mentioned&from=2015-09&to=2015-09', 'zone revive'],
  ['a day of a year that is named', '/articles?date_field=mentioned&from=2011-06-01&to=2011-06-01', 'revive'],
  ['a day of a week that is named', '/articles?date_field=mentioned&from=2017-05-25&to=2017-05-25', 'zone'],
  [
    'the day of publication, which none names',
    '/articles?date_field=mentioned&from=2015-01-15&to=2015-01-15',
    0,
  ],
  ['days that are named, open at their end', '/articles?date_field=mentioned&from=2017', 'zone moscow'],
  ['days that are named, open at their start', '/articles?date_field=mentioned&to=2015-01', 'revive backs'],
  [
    'a month that is named beside somebody',
    '/articles?date_field=mentioned&from=2015-09&to=2015-09&person=Kerry',
    'revive',
  ],
  ['copies once', '/articles?duplicates=collapse', EVERYTHING],
  ['copies only, of which there are none', '/articles?duplicates=only', 0],
  ['copies shown', '/articles?duplicates=show', EVERYTHING],
])

const byWords = all(200, [
  ['a word, best first', '/articles?q=ceasefire', 'truce revive moscow'],
  ['a word in capitals', '/articles?q=CEASEFIRE', 'truce revive moscow'],
  ['the beginning of a word', '/articles?q=cease*', 4],
  ['a phrase', '/articles?q="safe zone"', 'zone'],
  ['a phrase or a word, and not another', '/articles?q="safe zone" OR ceasefire -Astana', 'truce revive'],
  ['without a word', '/articles?q=-Turkey', 'truce backs'],
  ['a word that none has', '/articles?q=xylophone', 0],
  ['marks and no word', '/articles?q=***', 0],
  ['words, newest first', '/articles?q=opposition&sort=newest', EVERYTHING],
  ['words, oldest first', '/articles?q=opposition&sort=oldest', 'backs truce revive moscow zone'],
  ['words, by relevance', '/articles?q=ceasefire&sort=relevance', 'truce revive moscow'],
  ['words of headlines', '/articles?q=syria&search_in=title', 'backs revive'],
  ['words of texts', '/articles?q=syria&search_in=body', 5],
  ['words of quotations', '/articles?q=hope&search_in=quotes', 'backs revive'],
  ['words of headlines or texts', '/articles?q=kerry&search_in=title&search_in=body', 'truce backs revive'],
  [
    'a phrase without a word, shown',
    '/articles?q="ceasefire" -Turkey&highlight=true',
    /"matches":\[\{"start":0,"end":9\}\]/,
  ],
  ['that and nothing else', '/articles?q="ceasefire" -Turkey&highlight=true', 'truce'],
])

const pages = all(200, [
  ['oldest first', '/articles?sort=oldest', 'backs truce revive moscow zone'],
  ['by title', '/articles?sort=title', 'truce backs zone moscow revive'],
  ['a page', '/articles?limit=2', 'zone moscow'],
  ['the page after it', '/articles?limit=2&offset=2', 'revive truce'],
  ['a page behind the last one', '/articles?limit=2&offset=10', ''],
  ['the count only', '/articles?limit=0', 5],
])

export const articles: Record<string, Row[]> = {
  'articles by name': byName,
  'articles by fact and time': byFact,
  'articles by words': byWords,
  'pages and orders of articles': pages,
}
