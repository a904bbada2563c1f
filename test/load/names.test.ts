import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAuthority } from '../../src/load/authority.ts'
import { findNames } from '../../src/load/names/find.ts'
import { tokenize } from '../../src/load/names/tokens.ts'
import { buildNames } from '../../src/load/names.ts'

const { names } = {
  names: buildNames(
    parseAuthority({
      people: `id,name,sort_name,aliases,description,wikidata_id
bashar-al-assad,Bashar al-Assad,"al-Assad, Bashar",Assad,,
staffan-de-mistura,Staffan de Mistura,"de Mistura, Staffan",De Mistura,,
sergey-lavrov,Sergey Lavrov,"Lavrov, Sergey",Lavrov,,
`,
      places: `id,name,aliases,kind,country,latitude,longitude,geonames_id,wikidata_id,population,ambiguous
united-states,United States,US|U.S.|USA,country,,,,,,,
new-york,New York,,city,united-states,,,,,,
york,York,,city,,,,,,,
st-petersburg,St. Petersburg,,city,,,,,,,
washington,Washington,"Washington, D.C.",city,united-states,,,,,,
the-hague,The Hague,,city,,,,,,,
sanaa,Sana'a,,city,,,,,,,
`,
      organizations: 'id,name,aliases,kind,description,wikidata_id\n',
      sources: 'id,name,aliases,url,wikidata_id\n',
      events: 'id,title,type,start_on,end_on,place,wikidata_id\n',
    }),
  ),
}

function found(text: string): string[] {
  const tokens = tokenize(text, [0])
  return findNames(tokens, names).map(({ from, to, people, places }) => {
    const surface = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
    return `${surface} = ${[...people.map(({ person }) => person.id), ...places.map(({ id }) => id)].join(' ')}`
  })
}

const CASES: [name: string, text: string, hits: string[]][] = [
  ['the longest name wins', 'New York and York', ['New York = new-york', 'York = york']],
  ['a possessive ends a name', "New York's and Lavrov’s", ['New York = new-york', 'Lavrov = sergey-lavrov']],
  ['no name runs past a possessive', "New's York", ['York = york']],
  ['another spelling of a given name', 'Sergei Lavrov', ['Sergei Lavrov = sergey-lavrov']],
  [
    'hyphen or space',
    'Bashar al Assad, al-Assad',
    ['Bashar al Assad = bashar-al-assad', 'al-Assad = bashar-al-assad'],
  ],
  ['an abbreviation with a full stop', 'in St. Petersburg', ['St. Petersburg = st-petersburg']],
  ['a comma inside', 'in Washington, D.C. today', ['Washington, D.C. = washington']],
  ['a small article', 'in the Hague', ['the Hague = the-hague']],
  ['an apostrophe of any shape', 'Sana’a, Sanaa', ['Sana’a = sanaa', 'Sanaa = sanaa']],
  ['capitals', 'NEW YORK', ['NEW YORK = new-york']],
  ['small letters are no name', 'new york, us', []],
  ['an acronym joined by a hyphen', 'Russia-U.S. talks', ['U.S. = united-states']],
  ['a format character inside and after', 'New\u200e York\u200e.', ['New\u200e York = new-york']],
  ['a soft hyphen inside a word', 'La\u00advrov', ['La\u00advrov = sergey-lavrov']],
  ['a name does not cross a paragraph', 'New\n\nYork', ['York = york']],
]
test.each(CASES)('%s', (_name, text, hits) => {
  expect(found(text)).toEqual(hits)
})

test('tokens lie in order inside any text and show what it has there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let end = 0
      for (const token of tokenize(text, [0])) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(token.start, token.end)).toBe(token.text)
        end = token.end
      }
    }),
  )
})

// What is quadratic does not come to its end within the runner's time limit.
test.each([' ', "'", "a'", 'A.', '\u200e', '-', 'New '])('two hundred thousand %j come to an end', (bit) => {
  const text = bit.repeat(200_000)
  for (const token of tokenize(text, [0]).slice(0, 1000))
    expect(text.slice(token.start, token.end)).toBe(token.text)
})
