/** What is asked of people, places and organizations, and of those beside them. */
import { all, type Row } from './row.ts'

const people = all(200, [
  ['everybody, most mentioned first', '/people', 12],
  ['the most mentioned', '/people?sort=mentions&limit=3', 'bashar-al-assad john-kerry staffan-de-mistura'],
  ['by last name', '/people?sort=name&limit=3', 'bashar-al-assad staffan-de-mistura john-kerry'],
  ['whose name begins so', '/people?q=lav*', 'sergey-lavrov alexander-lavrentyev'],
  ['whose name has this word', '/people?q=kerry', 'john-kerry'],
  ['who is named beside a place', '/people?place=Geneva', 10],
  ['who is named beside somebody', '/people?person=Kerry', 10],
  ['who is named where somebody is not', '/people?exclude_person=Kerry', 4],
  ['who is named by a source', '/people?source=Bloomberg', 8],
  [
    'who is named beside an organization',
    '/people?organization=TASS',
    'bashar-al-assad john-kerry vladimir-putin dmitry-trenin',
  ],
  [
    'who is named where an event is told',
    '/people?event=astana-1',
    'sergey-lavrov donald-trump alexander-lavrentyev',
  ],
  ['who is named where attacks are told', '/people?event_type=attack', 8],
  ['who is named where somebody speaks', '/people?role=speaker&person=Kerry', 10],
  [
    'who is named since a year',
    '/people?from=2017',
    'bashar-al-assad sergey-lavrov donald-trump alexander-lavrentyev',
  ],
  ['who is named where events are of a time', '/people?date_field=event&from=2017-01-23&to=2017-01-24', 3],
  ['who is named where a year is named', '/people?date_field=mentioned&from=2011&to=2011', 8],
  ['who is named in a language', '/people?language=de', 0],
  ['who is named in copies', '/people?duplicates=only', 0],
  ['who is in the authority file', '/people?origin=authority&limit=2', 'bashar-al-assad john-kerry'],
  [
    'how many were discovered',
    '/people?facet=origin&limit=0',
    /"value":"authority","label":"authority","count":\d+/,
  ],
  ['one person', '/people/sergey-lavrov', /"sort_name":"Lavrov, Sergey"/],
])

const places = all(200, [
  ['every place', '/places', 18],
  ['cities', '/places?kind=city', 'aleppo geneva astana moscow washington jarabulus ariha'],
  ['places in a country', '/places?country=syria', 'aleppo jarabulus idlib-province ariha'],
  ['places in a country by its name', '/places?country=SYRIA', 'aleppo jarabulus idlib-province ariha'],
  ['places in a country by an alias', '/places?country=USA&kind=city', 'washington'],
  ['places in either of two countries', '/places?country=Switzerland|Kazakhstan', 'geneva astana'],
  [
    'a country that no article names, which one of its cities is in',
    '/places?country=switzerland',
    /"query":"all places in Switzerland, most mentioned first".*"country":\[\{"input":"switzerland","matches":\[\{"id":"switzerland","name":"Switzerland"/,
  ],
  ['places in what is no country', '/places?country=Aleppo', 0],
  [
    'a misspelt country, which is suggested',
    '/places?country=Syra',
    /"query":"all places in “Syra” \(unknown\)[^}]*"country":\[\{"input":"Syra","matches":\[\],"suggestions":\[\{"id":"syria","name":"Syria"\}/,
  ],
  ['cities in a country', '/places?country=syria&kind=city', 'aleppo jarabulus ariha'],
  ['a place by its beginning', '/places?q=alep*', 'aleppo'],
  [
    'places beside somebody, by name',
    '/places?person=Kerry&sort=name&limit=5',
    'aleppo ariha europe france geneva',
  ],
  ['places where another is not named', '/places?exclude_place=Geneva&limit=3', 'syria russia united-states'],
  ['places of a source', '/places?source=Rense', 9],
  [
    'how many of each kind and country',
    '/places?facet=kind,country,origin&limit=0',
    /"value":"syria","label":"Syria","count":4,"url":"\/places\?country=syria&/,
  ],
  ['one place', '/places/aleppo', /"latitude":36\.23,"longitude":37\.17/],
])

const organizations = all(200, [
  ['every organization', '/organizations', 21],
  [
    'a kind',
    '/organizations?kind=international',
    'united-nations global-coalition-against-daesh g20 arab-league',
  ],
  ['a word of the name', '/organizations?q=nations', 'united-nations'],
  ['by name', '/organizations?sort=name&limit=2', 'al-monitor al-nusra-front'],
  ['beside somebody', '/organizations?person=Putin', 9],
  ['of a source', '/organizations?source=Rense', 7],
  [
    'how many of each kind',
    '/organizations?facet=kind,origin&limit=0',
    /"value":"international","label":"international","count":4,/,
  ],
  ['organizations of the authority file', '/organizations?origin=authority&q=nations', 'united-nations'],
  ['one organization', '/organizations/united-nations', /"aliases":\["UN","U\.N\."/],
])

const related = all(200, [
  ['people beside a person', '/people/john-kerry/related', 9],
  ['places beside a person', '/people/john-kerry/related?kind=place', 13],
  [
    'organizations beside a person',
    '/people/john-kerry/related?kind=organization&limit=3',
    'islamic-state united-nations arab-league',
  ],
  [
    'people in one sentence with a person',
    '/people/john-kerry/related?scope=sentence',
    'bashar-al-assad staffan-de-mistura',
  ],
  ['the sentences', '/people/john-kerry/related?scope=sentence', /"sentences":\[\{"article_id"/],
  ['nobody in one sentence with a person', '/people/sergey-lavrov/related?scope=sentence', 0],
  [
    'places in one sentence with a person',
    '/people/sergey-lavrov/related?scope=sentence&kind=place',
    'syria astana geneva moscow',
  ],
  ['people beside a place', '/places/geneva/related', 10],
  [
    'places in one sentence with a place',
    '/places/geneva/related?kind=place&scope=sentence',
    'syria astana moscow united-states',
  ],
  ['people beside an organization', '/organizations/united-nations/related', 8],
  [
    'organizations in one sentence with another',
    '/organizations/united-nations/related?scope=sentence&kind=organization',
    'arab-league',
  ],
])

export const records: Record<string, Row[]> = { people, places, organizations, related }
