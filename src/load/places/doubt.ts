/** Names of places that are also words or surnames: which of them stay. */

import { canonical } from '../names/given.ts'
import type { Scan } from '../names/scan.ts'
import type { Hit } from '../names.ts'
import type { Mention } from '../types.ts'
import { hasPlaceContext } from './shown.ts'

/** So many times as many people. */
const GREAT = 10

export interface Found {
  scan: Scan
  hit: Hit
}

/** First and last words of people's names. */
export function surnames(people: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ surface }) => {
      const words = surface.toLowerCase().split(' ')
      return [words[0] ?? '', words.at(-1) ?? ''].map(canonical)
    }),
  )
}

/** Everyday words stay only where the text shows, there or elsewhere, that the place is meant. */
export function withoutWords(found: readonly Found[], surnames: ReadonlySet<string>): Found[] {
  const shown = new Set<string>()
  for (const { scan, hit } of found) {
    if (isDoubtful(scan, hit, surnames) && hasPlaceContext(scan, hit.from, hit.to))
      shown.add(keyOfHit(scan, hit))
  }
  return found.filter(({ scan, hit }) => {
    if (!isDoubtful(scan, hit, surnames) || hasPlaceContext(scan, hit.from, hit.to)) return true
    const token = scan.tokens[hit.from]
    return (
      shown.has(keyOfHit(scan, hit)) && !token?.first && !token?.head && !surnames.has(keyOfHit(scan, hit))
    )
  })
}

function keyOfHit(scan: Scan, hit: Hit): string {
  return scan.tokens
    .slice(hit.from, hit.to)
    .map(({ key }) => key)
    .join(' ')
}

/** A name that is also a word or a surname here; a country is doubted only where a person of that name is about. */
function isDoubtful(scan: Scan, hit: Hit, surnames: ReadonlySet<string>): boolean {
  const key = keyOfHit(scan, hit)
  if (surnames.has(key)) return true
  const isCountry = hit.places.some(({ kind }) => kind === 'country')
  if (isCountry) return false
  if (isWord(hit)) return !isListed(scan, hit)
  const isCity = hit.places.every(({ kind }) => kind === 'city')
  return isCity && hit.to - hit.from === 1 && scan.small().has(canonical(key))
}

/** Where a great city shares its name with a small one that is doubted, only the small one is. */
function isWord({ places }: Hit): boolean {
  const doubted = places.filter(({ ambiguous }) => ambiguous)
  const largest = Math.max(...doubted.map(({ population }) => population))
  return (
    doubted.length > 0 &&
    !places.some(({ ambiguous, population }) => !ambiguous && population > GREAT * largest)
  )
}

/** "Berlin, Sofia and Bucharest": an undoubted place beside it in a list. */
function isListed(scan: Scan, { from, to }: Hit): boolean {
  const { tokens } = scan
  const isSure = (at: number): boolean => {
    const places = scan.hitAt[at]?.places ?? []
    return places.length > 0 && places.every(({ ambiguous }) => !ambiguous)
  }
  const join = (at: number): boolean => tokens[at]?.key === 'and' && tokens[at]?.gap === 'space'
  if (tokens[from]?.gap === 'comma' && !tokens[from]?.first) return isSure(from - 1)
  if (join(from - 1)) return isSure(from - 2)
  return tokens[to]?.gap === 'comma' ? isSure(to) : join(to) && isSure(to + 1)
}
