/** Every list with every filter that it takes, alone and in pairs: what is asked of the seeds where statements are looked at. */
const ARTICLES = {
  person: 'person=john-kerry',
  'two people, either': 'person=john-kerry|sergey-lavrov',
  'two people, both': 'person=john-kerry&person=sergey-lavrov',
  'no person': 'exclude_person=john-kerry',
  speaker: 'person=dmitry-trenin&role=speaker',
  participant: 'person=sergey-lavrov&role=participant',
  place: 'place=aleppo',
  organization: 'organization=united-nations',
  source: 'source=the-moscow-times',
  event: 'event=astana-1',
  type: 'event_type=talks',
  language: 'language=en',
  published: 'from=2015&to=2016',
  'time of events': 'from=2015&to=2016&date_field=event',
  'time of dates': 'from=2015&to=2016&date_field=mentioned',
  copies: 'duplicates=collapse',
}
const WORDS = { words: 'q=ceasefire', 'no words': 'q=-ceasefire', 'words said': 'q=hope&search_in=quotes' }

/** Every filter alone and every pair of filters that do not speak of the same parameter. */
export function* combinations(filters: Record<string, string>): Generator<[string, string]> {
  const names = (query: string) => query.split('&').map((part) => part.split('=')[0])
  const all = Object.entries(filters)
  for (const [i, [name, query]] of all.entries()) {
    yield [name, query]
    for (const [other, more] of all.slice(i + 1))
      if (!names(query).some((each) => names(more).includes(each)))
        yield [`${name} and ${other}`, `${query}&${more}`]
  }
}

/** Lists with their sorts, and the filters that each takes. */
const { 'words said': _, ...NAMED } = WORDS
export const LISTS: [string, string[], Record<string, string>][] = [
  ['/articles', ['sort=newest', 'sort=oldest', 'sort=title'], { ...ARTICLES, ...WORDS }],
  ['/articles', ['sort=relevance&q=ceasefire'], ARTICLES],
  ['/people', ['sort=mentions', 'sort=name'], { ...ARTICLES, ...NAMED }],
  ['/places', ['sort=mentions', 'sort=name'], ARTICLES],
  ['/organizations', ['sort=mentions', 'sort=name'], ARTICLES],
  [
    '/quotes',
    [''],
    {
      ...ARTICLES,
      ...NAMED,
      said: 'speaker=dmitry-trenin',
      'said by either': 'speaker=dmitry-trenin|john-kerry',
      about: 'about=aleppo',
      'about either': 'about=aleppo|bashar-al-assad',
    },
  ],
  ['/mentions', [''], { ...ARTICLES, ...NAMED, kind: 'kind=place', resolved: 'resolved=false' }],
]

const EVENTS = {
  participant: ARTICLES.person,
  'no participant': ARTICLES['no person'],
  place: ARTICLES.place,
  organization: ARTICLES.organization,
  source: ARTICLES.source,
  language: ARTICLES.language,
  time: ARTICLES.published,
  'published time': 'from=2015&date_field=published',
  'time of dates': 'from=2015&date_field=mentioned',
  type: 'type=talks',
  words: 'q=meeting',
}
LISTS.push(['/events', ['sort=newest', 'sort=oldest', 'sort=title'], EVENTS])
