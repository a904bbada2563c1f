import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanArticle } from '../../src/load/names/scan.ts'
import { findOrganizations, type OrganizationsFound } from '../../src/load/organizations.ts'
import { findPeople } from '../../src/load/people.ts'
import { findPlaces } from '../../src/load/places.ts'
import type { Mention } from '../../src/load/types.ts'
import { articleOf, knowledge, seedAuthority, show } from './seeds.ts'

interface All extends OrganizationsFound {
  people: Mention[]
  places: Mention[]
}

function read(body: string, title: string | null = null): All {
  const scans = scanArticle(articleOf(body, title), knowledge.names)
  const people = findPeople(scans, knowledge.names).mentions
  const organizations = findOrganizations(scans, knowledge.names, people)
  return { ...organizations, people, places: findPlaces(scans, people, organizations.mentions).mentions }
}

const CASES: [name: string, text: string, mentions: string[]][] = [
  // Names and aliases of the authority
  ['a name', 'The United Nations met.', ['United Nations → united-nations']],
  ['an acronym with points', 'The U.N. met.', ['U.N. → united-nations']],
  ['the longest name wins', 'The UN Security Council met.', ['UN Security Council → un-security-council']],
  ['a possessive', 'Hezbollah’s men and Twitter’s users.', ['Hezbollah → hezbollah', 'Twitter → twitter']],
  [
    'many names of one',
    'ISIS, ISIL, Daesh and Da’esh.',
    ['ISIS → islamic-state', 'ISIL → islamic-state', 'Daesh → islamic-state', 'Da’esh → islamic-state'],
  ],
  ['no word beyond all words', `The ${'W'.repeat(61)} Agency met.`, []],
  ['a name that begins small', 'Then al-Nusra left.', ['al-Nusra → al-nusra-front']],
  [
    'a coalition named after whom it fights',
    'The anti-ISIS coalition struck.',
    ['anti-ISIS coalition → global-coalition-against-daesh'],
  ],
  [
    'a name with an ampersand',
    'Johnson & Johnson and Marks & Spencer rose.',
    ['Johnson & Johnson → johnson-johnson', 'Marks & Spencer → marks-and-spencer'],
  ],
  ['two surnames with "and"', 'They met Kerry & Lavrov.', []],
  ['a team', 'They beat the Los Angeles Lakers.', ['Los Angeles Lakers → los-angeles-lakers']],
  ['partners of a firm', 'An analyst at Quarrick Partners spoke.', ['Quarrick Partners → quarrick-partners']],
  // Acronyms that nobody spells out
  ['an acronym with an officer', 'Then QZRB chief executive Ann Low spoke.', ['QZRB → qzrb']],
  ['an acronym with an analyst', 'Then QZRB analyst Ann Low spoke.', ['QZRB → qzrb']],
  ['an analyst of a country', 'Then UK analyst Ann Low spoke.', []],
  [
    'the first letters of a name that the article gives in full',
    'The Rapid Support Forces came. Then RSF men left.',
    ['Rapid Support Forces → rapid-support-forces', 'RSF → rapid-support-forces'],
  ],
  ['letters of several of whom none is named stay open', 'Then RSF spoke.', ['RSF → ?']],
  [
    'first letters of two words are too few',
    'The Quarrick Council met. QC rose.',
    ['Quarrick Council → quarrick-council'],
  ],
  ['a name with a slash', 'He told RFE/RL so.', ['RFE/RL → radio-free-europe-radio-liberty']],
  [
    'a name with a comma',
    'The Foreign, Commonwealth & Development Office agreed.',
    ['Foreign, Commonwealth & Development Office → foreign-office'],
  ],
  ['no name is read over a comma that it does not have', 'He met the World, Bank and Fund.', []],
  ['a miner', 'Shares of Quarrick Minerals rose.', ['Quarrick Minerals → quarrick-minerals']],
  ['a force of police', 'The Quarrick Police came.', ['Quarrick Police → quarrick-police']],
  ['but not a kind of police', 'Then Riot Police and Special Forces came.', []],
  [
    'an exchange',
    'It fell on the Quarrick Stock Exchange.',
    ['Quarrick Stock Exchange → quarrick-stock-exchange'],
  ],
  ['an acronym with nobody', 'Then QZRB tests began, and the DNA chief left.', []],
  // Acronyms that are words
  ['IS in running text', 'Strikes on IS positions.', ['IS → islamic-state']],
  ['IS first', 'IS fighters fled.', ['IS → islamic-state']],
  ['is the verb', 'Is it so? It is.', []],
  ['WHO the agency', 'A WHO doctor spoke.', ['WHO → world-health-organization']],
  ['who asks', 'Who knows? Those who know.', []],
  ['a line of capitals', 'WHO IS WINNING THE WAR', []],
  // Bodies of states
  ['an army', 'The Syrian army left.', ['Syrian army → syrian-army']],
  ['an American body', 'The American military said so.', ['American military → us-military']],
  ['a government by the country', 'The U.S. government agreed.', ['U.S. government → us-government']],
  [
    'a ministry small',
    'A Russian foreign ministry spokeswoman.',
    ['Russian foreign ministry → russian-foreign-ministry'],
  ],
  [
    'a ministry the other way round',
    'The Ukrainian Ministry of Defence spoke.',
    ['Ukrainian Ministry of Defence → ukrainian-defense-ministry'],
  ],
  [
    'a possessive country stays a place',
    "Italy's Foreign Ministry spoke.",
    ['Foreign Ministry → italian-foreign-ministry'],
  ],
  [
    'a nation of two words',
    'The South Korean parliament met.',
    ['South Korean parliament → south-korean-parliament'],
  ],
  [
    'the senate of another nation',
    'The Italian Senate met. The Senate voted.',
    ['Italian Senate → italian-senate', 'Senate → italian-senate'],
  ],
  ['the senate of a state', 'The Texas Senate met.', ['Texas Senate → texas-senate']],
  ['the Senate alone', 'The Senate voted.', ['Senate → senate']],
  ['a ministry alone', 'The Foreign Ministry spoke.', ['Foreign Ministry → ?']],
  [
    'a ministry after its nation',
    'The Turkish Foreign Ministry spoke. The foreign ministry said no.',
    ['Turkish Foreign Ministry → turkish-foreign-ministry', 'foreign ministry → turkish-foreign-ministry'],
  ],
  [
    'a ministry after two nations',
    'The Turkish Foreign Ministry and the Syrian Foreign Ministry spoke. The foreign ministry said no.',
    [
      'Turkish Foreign Ministry → turkish-foreign-ministry',
      'Syrian Foreign Ministry → syrian-foreign-ministry',
    ],
  ],
  [
    'a ministry with its minister',
    'Lavrov spoke at the Foreign Ministry.',
    ['Foreign Ministry → russian-foreign-ministry'],
  ],
  [
    'two with one noun',
    'The State and Defense Departments agreed.',
    ['State → state-department', 'Defense Departments → department-of-defense'],
  ],
  ['military the adjective', 'Russian military jets flew.', []],
  ['people of a nation are no body', 'Syrian officials and Russian troops.', []],
  // Names by their form
  ['a noun at the end', 'The Free Idlib Front fought.', ['Free Idlib Front → free-idlib-front']],
  [
    'a noun before of',
    'The University of Oslo and the Ministry of Sound.',
    ['University of Oslo → university-of-oslo', 'Ministry of Sound → ministry-of-sound'],
  ],
  [
    'a place that begins with New',
    'The New York Police Department said so.',
    ['New York Police Department → new-york-police-department'],
  ],
  ['an opener is no part', 'Yesterday Acme Corp closed.', ['Acme Corp → acme-corp']],
  ['a title is no part', 'President Acme Foundation spoke.', ['Acme Foundation → acme-foundation']],
  ['an agreement is none', 'The Geneva Convention and the Minsk Agreement.', []],
  ['a resolution is none', 'Under Resolution 2254.', []],
  ['a front of a war', 'On the Western Front.', []],
  ['a building', 'The World Trade Center fell.', []],
  ['a place', 'On the West Bank.', []],
  ['a noun alone', 'The Council met. A Party was held.', []],
  [
    'a noun after its name',
    'The Oslo Peace Council met. The Council voted.',
    ['Oslo Peace Council → oslo-peace-council', 'Council → oslo-peace-council'],
  ],
  // Acronyms in brackets
  [
    'an acronym of a known one',
    'The High Negotiations Committee (HNC) met. The HNC left.',
    [
      'High Negotiations Committee → high-negotiations-committee',
      'HNC → high-negotiations-committee',
      'HNC → high-negotiations-committee',
    ],
  ],
  [
    'an acronym of a new one',
    'The Oslo Peace Council (OPC) met. OPC left.',
    ['Oslo Peace Council → oslo-peace-council', 'OPC → oslo-peace-council', 'OPC → oslo-peace-council'],
  ],
  [
    'initials of a loose name',
    'The Free Police Force (FPF) came.',
    ['Free Police Force → free-police-force', 'FPF → free-police-force'],
  ],
  ['initials of what is none', 'Gross Domestic Product (GDP) fell. GDP rose.', []],
  ['an acronym nobody introduced', 'The XQZ met.', []],
  // People and places
  ['a person in a name', 'The Clinton Foundation paid.', ['Clinton Foundation → clinton-foundation']],
  ['a name like a person', 'Goldman Sachs paid.', ['Goldman Sachs → goldman-sachs']],
]
test.each(CASES)('%s', (_name, text, mentions) => {
  expect(read(text).mentions.map(show)).toEqual(mentions)
})

test('a place inside a name is no place, one before a possessive body is', () => {
  expect(read('The Carnegie Moscow Center and the University of Damascus.').places).toEqual([])
  expect(read("Italy's government fell.").places.map(show)).toEqual(['Italy → italy'])
})

test('nobody is made of the words of an organization', () => {
  expect(read('Goldman Sachs and Morgan Stanley paid Lehman Brothers.').people).toEqual([])
})

test('a headline in capital letters names whom the text could name', () => {
  expect(read('They met.', 'UN and EU Agree With Hezbollah on Syrian Army').mentions.map(show)).toEqual([
    'UN → united-nations',
    'EU → european-union',
    'Hezbollah → hezbollah',
    'Syrian Army → syrian-army',
  ])
})

test('a body of a state is also called by the name of its country', () => {
  expect(read("Then Sudan's army came.").discovered).toEqual([
    { id: 'sudanese-army', name: 'Sudanese army', aliases: ["Sudan's army"] },
  ])
})

test('discovered ones carry what else they are called, and are told from the authority', () => {
  const { discovered } = read('The Oslo Peace Council (OPC) met NATO. OPC left.')
  expect(discovered).toEqual([{ id: 'oslo-peace-council', name: 'Oslo Peace Council', aliases: ['OPC'] }])
})

test('no alias of the authority is a word that is written small, and every kind is used', () => {
  const aliases = seedAuthority.organizations.flatMap(({ name, aliases }) => [name, ...aliases])
  expect(aliases.filter((alias) => /^[a-z]+$/.test(alias))).toEqual(['dpa'])
  expect(new Set(seedAuthority.organizations.map(({ kind }) => kind)).size).toBe(8)
  expect(seedAuthority.organizations.length).toBeGreaterThan(350)
})

const PIECES = [
  'The ',
  'Syrian army',
  'U.S. government',
  "Russia's ",
  'Foreign Ministry',
  'University of ',
  'Oslo',
  'IS',
  'WHO',
  'Council (OPC)',
  'OPC',
  'John Kerry',
  'State and Defense Departments',
  'Front',
  ' and ',
  '. ',
  ' ',
  '“',
  '(',
  ')',
  '🙂',
  'é',
]
test('whatever stands in a text, mentions slice to their surface and never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), (pieces) => {
      const text = pieces.join('')
      const { mentions, people, places } = read(text, text)
      for (const field of ['title', 'body']) {
        const all = [...mentions, ...people, ...places].filter((mention) => mention.field === field)
        all.sort((a, b) => a.start - b.start)
        all.forEach(({ start, end, surface }, at) => {
          expect(text.slice(start, end)).toBe(surface)
          expect(start).toBeGreaterThanOrEqual(all[at - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
        })
      }
    }),
    { numRuns: 500 },
  )
})
