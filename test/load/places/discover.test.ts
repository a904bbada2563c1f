/** Places that no authority lists: a text, and the places found in it with their kind. */
import { expect, test } from 'vitest'
import { scanArticle } from '../../../src/load/names/scan.ts'
import { findPeople } from '../../../src/load/people.ts'
import { findPlaces } from '../../../src/load/places.ts'
import { readArticle } from '../../../src/load/reading.ts'
import { indexRecords } from '../../../src/load/rows/facts.ts'
import { toRows } from '../../../src/load/rows.ts'
import { articleOf, knowledge, seedAuthority } from '../seeds.ts'

const CASES: [name: string, text: string, places: string[]][] = [
  ['a town of', 'They reached the border town of Xadré.', ['Xadré city']],
  ['a governor of', 'He met the governor of Xouaddaï, Bachar Ali.', ['Xouaddaï region']],
  ['a province', 'It is in Xormozgan province.', ['Xormozgan region']],
  ['an airport', 'A jet bombed Xitiga airport.', ['Xitiga airport site']],
  ['a refugee camp', 'Rain flooded the Xaatari refugee camp.', ['Xaatari site']],
  ['a bridge', 'Smoke rose near Xalfaya Bridge.', ['Xalfaya Bridge site']],
  ['a lake', 'Boats crossed Lake Xalawi.', ['Lake Xalawi region']],
  ['a country after it', 'It rained in Xibok, Nigeria.', ['Xibok city in nigeria']],
  ['in', 'Two died in Ain Xara.', ['Ain Xara city']],
  ['at the head of a sentence', 'In Xelur, a man had bought sweets.', ['Xelur city']],
  ['so far from', 'It is 30 km from Xelur.', ['Xelur city']],
  ['a way to', 'He had left for Wadi Xalfa.', ['Wadi Xalfa region']],
  ['where somebody is from', 'She is a judge from Xdynia.', ['Xdynia city']],
  ['a list', 'Many come from Ain Xara and Qasr Ben Xashir.', ['Ain Xara city', 'Qasr Ben Xashir city']],
  ['a list that a known place ends', 'It rained in Xaa, Xbb and Oslo.', ['Xaa city', 'Xbb city']],
  ['named again without a sign', 'Two died in Xchuld. Xchuld mourns.', ['Xchuld city']],
  // Near misses
  ['nothing beside it', 'Xchuld mourns. They like Xchuld.', []],
  ['a language, a faith, a month', 'It was said in Urdu, in Hinduism and in Ramadan.', []],
  ['a share in a company', 'She has a stake in Xogle.', []],
  ['whose view', 'In Xogle’s view it was fine.', []],
  ['one who speaks', 'In Syria and Xagner said so.', []],
  ['what is also written small', 'In Parks, he wrote of parks.', []],
  ['an adjective before a noun of place', 'The Sunni district and the Republican county.', []],
  ['an acronym', 'He works in XTF.', []],
  ['a person in apposition', 'In Geneva, Xaria Weber, a nurse, spoke.', []],
  ['a letter from a company', 'A letter from Xogle came.', []],
  ['a competition', 'They met in Group Xa.', []],
]
test.each(CASES)('%s', (_name, text, places) => {
  const scans = scanArticle(articleOf(text), knowledge.names)
  const { discovered, mentions } = findPlaces(scans, findPeople(scans, knowledge.names).mentions)
  const shown = discovered.map(
    ({ name, kind, country }) => `${name} ${kind}${country ? ` in ${country.id}` : ''}`,
  )
  expect(shown).toEqual(places)
  for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface)
})

test('a discovered place is a row of its own, without coordinates', () => {
  const metadata = {
    url: null,
    source: null,
    title: null,
    author: null,
    published: null,
    publishedBasis: null,
  }
  const text = 'Rain fell\n\nThe rain fell for two days in Xibok, Nigeria, and nobody slept in the town.\n'
  const reading = readArticle({ path: 'a.txt', text, sha256: '0', metadata }, knowledge)
  const rows = toRows(reading, indexRecords(seedAuthority), {
    location: 'a.txt',
    inputHash: '0',
    readingHash: '0',
  })
  expect(rows.places.map(({ facts }) => facts)).toContainEqual(
    expect.objectContaining({
      id: 'xibok',
      name: 'Xibok',
      country_id: 'nigeria',
      latitude: null,
      origin: 'discovered',
    }),
  )
})
