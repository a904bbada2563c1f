/** Words beside which capitalised words are a place, and words that only look like places. */

import { wordSet } from '../names/words.ts'
import type { PlaceKind } from '../types.ts'

export const CITIES = wordSet(
  'city town village suburb neighbourhood neighborhood hamlet settlement municipality commune capital port',
)
export const REGIONS = wordSet(`
  province district region county governorate state island islands prefecture oblast territory valley peninsula
  mountains mountain archipelago highlands desert river delta canton emirate atoll coast`)
export const SITES = wordSet(
  'airport airfield airbase camp crossing bridge dam port pit mine lake volcano oilfield refinery',
)
/** Their noun belongs to the name: "Mitiga airport", but "Hormozgan" of "Hormozgan province". */
export const NAMED_WITH = wordSet('airport airfield airbase bridge dam river lake')
/** With a capital they end the name of a place. */
export const FEATURES: ReadonlyMap<string, PlaceKind> = new Map([
  ...[
    'river',
    'lake',
    'bay',
    'sea',
    'ocean',
    'strait',
    'gulf',
    'mountain',
    'mountains',
    'valley',
    'desert',
    'island',
  ]
    .concat([
      'islands',
      'peninsula',
      'canal',
      'basin',
      'delta',
      'plateau',
      'heights',
      'province',
      'district',
      'county',
    ])
    .concat(['governorate', 'oblast', 'hills', 'falls', 'beach', 'township'])
    .map((word): [string, PlaceKind] => [word, 'region']),
  ...['bridge', 'airport', 'crossing', 'camp', 'airfield', 'dam', 'port', 'harbour', 'harbor'].map(
    (word): [string, PlaceKind] => [word, 'site'],
  ),
])
/** With a capital they begin one. */
export const PREFIXES = wordSet('lake mount river cape wadi jebel jabal')
/** "Governor of Ouaddaï", "residents of Schuld". */
export const SEATS: ReadonlyMap<string, PlaceKind> = new Map([
  ['governor', 'region'],
  ...[...wordSet('mayor residents people outskirts suburbs streets inhabitants villagers siege')].map(
    (word): [string, PlaceKind] => [word, 'city'],
  ),
])
export const BEFORE_NOUN = wordSet('refugee border international')
export const BESIDE = wordSet('near outside')
export const SIDES = wordSet(
  'north south east west northeast northwest southeast southwest kilometers kilometres km miles off coast shores',
)
/** One goes to, or comes from, a place. */
export const MOVES = wordSet(`
  travelled traveled travel travelling flew fly flying fled flee went go goes going drove drive moved move moving
  returned return returning came come comes coming headed trip visit journey sailed road highway bus flight flights
  route way diverted evacuated deported driven marched march arrived bound native hails hailed people men women
  refugees families residents troops workers`)
export const VISITS = wordSet(
  'visit visited visits visiting reached entered fled besieged shelled recaptured retook',
)
/** "Shares in Tesla", "faith in God". */
export const ABSTRACT = wordSet(`
  stake stakes share shares stock invest invests invested investing investment interest interested confidence trust
  faith belief believe believes believed involved majority holding holdings role part change rise fall increase
  written speaking spoke speak said sung published dressed clad star starred stars starring appeared cast`)
/** Capitalised after "in" and yet no place. */
export const NO_PLACES = wordSet(`
  god allah islam earth mars heaven hell paradise arabic swahili pashto urdu hindi mandarin farsi persian dari tamil
  bengali punjabi hebrew latin phase stage chapter article section part round group figure table operation version
  bitcoin lent advent ramadan diwali hanukkah passover test super bundesliga ligue serie facebook twitter instagram
  whatsapp telegram youtube tiktok google math economics class level category tier game week day year grand progress`)
export const PREPOSITIONS = new Set([...wordSet('in of to for from'), ...BESIDE, ...VISITS])
export const LISTS = wordSet('in from of at between near across around to')
