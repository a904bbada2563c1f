import { expect, test } from 'vitest'
import { placesIn, show } from './seeds.ts'

const CASES: [name: string, text: string, mentions: string[]][] = [
  [
    'the US in all its forms',
    'The U.S. and the US and the U.S.A. met.',
    ['U.S. → united-states', 'US → united-states', 'U.S.A. → united-states'],
  ],
  ['the pronoun is no country', 'They told us. Join us.', []],
  [
    'a hyphen between two',
    'A Russia-U.S. deal and the Turkey-Syria border.',
    ['Russia → russia', 'U.S. → united-states', 'Turkey → turkey', 'Syria → syria'],
  ],
  ['a hyphen after', 'A Moscow-bound plane.', ['Moscow → moscow']],
  ['nationalities are no places', 'Russian and Syrian officials and Jordanians.', []],
  ['a possessive', "Russia's army and Syria’s towns.", ['Russia → russia', 'Syria → syria']],
  ['a part of a city', 'Aid reached eastern Aleppo.', ['Aleppo → aleppo']],
  ['a region of its own', 'A truce in Eastern Ukraine.', ['Eastern Ukraine → eastern-ukraine']],
  [
    'a region after a word',
    'In the province of Latakia and in Latakia.',
    ['province of Latakia → latakia-province', 'Latakia → latakia'],
  ],
  ['the Gulf with a capital', 'He returned to the Gulf. A gulf remains.', ['Gulf → persian-gulf']],
  ['an apostrophe inside', "From Sana’a to Sana'a.", ['Sana’a → sanaa', "Sana'a → sanaa"]],
  // Names of other things
  ['a newspaper', 'The Moscow Times reported.', []],
  ['a storm', 'Then Hurricane Florence came. Florence weakened.', []],
  ['the town of a storm’s name', 'Hurricane Florence passed. He was in Florence.', ['Florence → florence']],
  ['the town of a university', 'She left Northeastern University in Boston.', ['Boston → boston']],
  ['a church', 'The Church in Wales agreed.', []],
  ['an institute', 'He leads the Carnegie Moscow Center.', []],
  ['a government', 'The Kurdistan Regional Government agreed.', []],
  ['agreements', 'Under the Minsk agreements and the Geneva Communique.', []],
  ['a bank', 'The Bank of England waited.', []],
  ['a group', 'Islamic State of Iraq and the Levant fighters.', []],
  ['a club', 'They beat Real Madrid.', []],
  ['a party tag', 'Bob Corker, R-Tenn., spoke.', []],
  ['but talks in a city', 'The Geneva talks failed.', ['Geneva → geneva']],
  // Everyday words
  ['Nice is nice', 'It was nice in Nice. Nice weather.', ['Nice → nice']],
  ['Reading is read', 'Reading the news, she went to Reading.', ['Reading → reading']],
  ['Mobile phones', 'Mobile phones rang in Mobile, Alabama.', ['Mobile → mobile', 'Alabama → alabama']],
  ['a bath', 'He took a bath. Bath water ran; they drove to Bath on Friday.', ['Bath → bath']],
  [
    'in a list with a city',
    'From Vienna, Sofia and Ankara.',
    ['Vienna → vienna', 'Sofia → sofia', 'Ankara → ankara'],
  ],
  ['a dateline', 'NICE, France (AP) — Police came.', ['NICE → nice', 'France → france']],
  // People
  ['Jordan the country', 'Jordan agreed.', ['Jordan → jordan']],
  ['Jordan the given name', 'Then Jordan Smith spoke.', []],
  ['Jordan the surname', 'Michael Jordan spoke. Jordan left.', []],
  ['a lake at the head of a sentence', 'Lake Malawi is calm.', ['Lake Malawi → lake-malawi']],
  ['the sea after an article', 'They sail in the Pacific now.', ['Pacific → pacific']],
  ['a great city that shares its name', 'They found two billion for Lima.', ['Lima → lima']],
  [
    'Washington the president',
    'George Washington rode. Washington won in Washington.',
    ['Washington → washington'],
  ],
  ['Washington the city', 'Washington said no.', ['Washington → washington']],
  // Several of one name
  [
    'a state after the city',
    'In Atlanta, Georgia, it rained.',
    ['Atlanta → atlanta', 'Georgia → georgia-united-states'],
  ],
  ['the country otherwise', 'Georgia and Russia fought.', ['Georgia → georgia', 'Russia → russia']],
  [
    'open where cities of both are named',
    'Georgia, Tbilisi said. In Atlanta they waited.',
    ['Georgia → ?', 'Tbilisi → tbilisi', 'Atlanta → atlanta'],
  ],
  ['a place of that name nobody listed', 'In Moscow, Idaho, it snowed.', ['Moscow → ?', 'Idaho → idaho']],
  ['the country named in the article', 'Libya is calm. Tripoli too.', ['Libya → libya', 'Tripoli → tripoli']],
  ['open where nothing settles it', 'He flew to Tripoli.', ['Tripoli → ?']],
  // Runs of capitalised words
  ['the second word of another name', 'The Lok Sabha met.', []],
  ['a company named after a city', 'They praised Boston Dynamics robots.', []],
  ['an edition of a newspaper', 'It told Guardian Australia so.', []],
  ['the town of an address', 'He lives at Thistley Hey Road, Kirkby.', ['Kirkby → kirkby']],
  ['a prefix before a hyphen', 'On the Trans-Canada highway.', []],
  ['a sum of money', 'It cost US$40.', []],
  [
    'states, boroughs and towns',
    'From Himachal Pradesh to Malibu and Brooklyn.',
    ['Himachal Pradesh → himachal-pradesh', 'Malibu → malibu', 'Brooklyn → brooklyn'],
  ],
]

test.each(CASES)('%s', (_name, text, mentions) => {
  expect(placesIn(text).map(show)).toEqual(mentions)
})

const METONYMS: [text: string, metonym: boolean][] = [
  ['Moscow said it would stay.', true],
  ['Russia has repeatedly accused them.', true],
  ['They met in Jordan last week.', false],
  ['Aleppo is cold.', false],
  ['Then Swansea beat them.', true],
  ['They beat Swansea on Saturday.', true],
  ['They lived in Swansea.', false],
]
test.each(METONYMS)('stands for a government or a team: %s', (text, metonym) => {
  expect(placesIn(text)[0]?.metonym).toBe(metonym)
})

test('a headline in capitals: the country, not the pronoun', () => {
  expect(placesIn('', 'SYRIA AND THE US AGREE').map(show)).toEqual(['SYRIA → syria', 'US → united-states'])
  expect(placesIn('', 'CONTACT US').map(show)).toEqual([])
})
