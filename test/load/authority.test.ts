import { expect, test } from 'vitest'
import { parseAuthority } from '../../src/load/authority.ts'

const PEOPLE = 'id,name,sort_name,aliases,description,wikidata_id\n'
const PLACES =
  'id,name,aliases,kind,country,latitude,longitude,geonames_id,wikidata_id,population,ambiguous\n'
const ORGANIZATIONS = 'id,name,aliases,kind,description,wikidata_id\n'
const SOURCES = 'id,name,aliases,url,wikidata_id\n'
const EVENTS = 'id,title,type,start_on,end_on,place,wikidata_id\n'
const EMPTY = {
  people: PEOPLE,
  places: PLACES,
  organizations: ORGANIZATIONS,
  sources: SOURCES,
  events: EVENTS,
}
const FRANCE = 'france,France,,country,,46,2,,,67000000,\n'

test('rows become records', () => {
  const { people, places, organizations, sources, events } = parseAuthority({
    people: `${PEOPLE}john-kerry,John Kerry,"Kerry, John",Kerry|John F. Kerry,"Senator, Secretary",Q22316\n`,
    places: `${PLACES}nice,Nice,,city,france,43.7,7.25,2990440,Q33959,340000,1\n${FRANCE}`,
    organizations: `${ORGANIZATIONS}nato,NATO,Nato,international,"Alliance, military",Q7184\n`,
    sources: `${SOURCES}tass,TASS,Tass,https://tass.com,\n`,
    events: `${EVENTS}truce,A truce,ceasefire,2016-02-27,,nice,\n`,
  })
  expect(people[0]).toEqual({
    id: 'john-kerry',
    name: 'John Kerry',
    sortName: 'Kerry, John',
    aliases: ['Kerry', 'John F. Kerry'],
    description: 'Senator, Secretary',
    wikidataId: 'Q22316',
  })
  expect(places[0]).toMatchObject({
    country: { id: 'france', name: 'France' },
    population: 340000,
    ambiguous: true,
  })
  expect(places[1]).toMatchObject({
    country: { id: 'france', name: 'France' },
    geonamesId: null,
    ambiguous: false,
  })
  expect(organizations).toEqual([
    {
      id: 'nato',
      name: 'NATO',
      aliases: ['Nato'],
      kind: 'international',
      description: 'Alliance, military',
      wikidataId: 'Q7184',
    },
  ])
  expect(sources[0]).toMatchObject({
    id: 'tass',
    aliases: ['Tass'],
    url: 'https://tass.com',
    wikidataId: null,
  })
  expect(events[0]).toMatchObject({ startOn: '2016-02-27', endOn: '2016-02-27', placeId: 'nice' })
})

test('places may be described, in a column that is not asked for', () => {
  const described = `${PLACES.trimEnd()},description\nnice,Nice,,city,,,,,,,,"Port, resort"\nlyon,Lyon,,city,,,,,,,,\n`
  const { places } = parseAuthority({ ...EMPTY, places: described })
  expect(places.map(({ description }) => description)).toEqual(['Port, resort', null])
  const { places: plain } = parseAuthority({ ...EMPTY, places: PLACES + FRANCE })
  expect(plain[0]?.description).toBeNull()
})

const WRONG: [name: string, files: Partial<typeof EMPTY>, message: string][] = [
  ['a duplicate id', { people: `${PEOPLE}a,A,A,,,\nb,B,B,,,\na,C,C,,,\n` }, 'people.csv:4: duplicate id "a"'],
  [
    'an id that is no slug',
    { people: `${PEOPLE}John Kerry,A,A,,,\n` },
    'people.csv:2: id "John Kerry" is not a slug',
  ],
  ['an empty name', { people: `${PEOPLE}a,,A,,,\n` }, 'people.csv:2: name is empty'],
  ['a missing column', { people: 'id,name\n' }, 'people.csv:1: missing column sort_name'],
  ['a row that is too long', { people: `${PEOPLE}a,A,A,,,,x\n` }, 'people.csv:2: 7 columns'],
  [
    'the line after a cell with line breaks',
    { people: `${PEOPLE}a,A,A,,"x\ny",\nb,,B,,,\n` },
    'people.csv:4: name is empty',
  ],
  ['an unknown kind', { places: `${PLACES}x,X,,planet,,,,,,,\n` }, 'places.csv:2: kind "planet"'],
  ['a country that is no row', { places: `${PLACES}x,X,,city,gaul,,,,,,\n` }, 'places.csv:2: country "gaul"'],
  ['a latitude out of range', { places: `${PLACES}x,X,,site,,91,0,,,,\n` }, 'places.csv:2: latitude "91"'],
  [
    'a longitude that is no number',
    { places: `${PLACES}x,X,,site,,0,east,,,,\n` },
    'places.csv:2: longitude "east"',
  ],
  [
    'an unknown kind of organization',
    { organizations: `${ORGANIZATIONS}x,X,,club,,\n` },
    'organizations.csv:2: kind "club"',
  ],
  [
    'an organization without a kind',
    { organizations: `${ORGANIZATIONS}x,X,,,,\n` },
    'organizations.csv:2: kind is empty',
  ],
  [
    'an unknown type of event',
    { events: `${EVENTS}x,X,party,2016-01-01,,,\n` },
    'events.csv:2: type "party"',
  ],
  [
    'an event at a place that is no row',
    { events: `${EVENTS}x,X,talks,2016-01-01,,gaul,\n` },
    'events.csv:2: place "gaul"',
  ],
  ['a day that is none', { events: `${EVENTS}x,X,talks,2016,,,\n` }, 'events.csv:2: "2016" is not a day'],
  [
    'an end before the start',
    { events: `${EVENTS}x,X,talks,2016-01-02,2016-01-01,,\n` },
    'events.csv:2: end_on 2016-01-01',
  ],
  ['a Wikidata id that is none', { sources: `${SOURCES}x,X,,,42\n` }, 'sources.csv:2: wikidata_id "42"'],
]
test.each(WRONG)('%s is refused with file and line', (_name, files, message) => {
  expect(() => parseAuthority({ ...EMPTY, ...files })).toThrow(message)
})

test('the digest follows the bytes', () => {
  const digest = parseAuthority(EMPTY).digest
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(parseAuthority({ ...EMPTY }).digest).toBe(digest)
  expect(parseAuthority({ ...EMPTY, places: PLACES + FRANCE }).digest).not.toBe(digest)
  const organizations = `${ORGANIZATIONS}nato,NATO,,international,,\n`
  expect(parseAuthority({ ...EMPTY, organizations }).digest).not.toBe(digest)
})
