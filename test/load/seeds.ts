/** The authority that ships with the program, for tests that read sentences with it. */

import { readFileSync } from 'node:fs'
import { parseAuthority } from '../../src/load/authority.ts'
import { scanArticle } from '../../src/load/names/scan.ts'
import { findPeople, type PeopleFound } from '../../src/load/people.ts'
import { findPlaces } from '../../src/load/places.ts'
import { prepare } from '../../src/load/reading.ts'
import type { Article, Mention } from '../../src/load/types.ts'

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}.csv`, import.meta.url), 'utf8')

export const seedAuthority = parseAuthority({
  people: seed('people'),
  places: seed('places'),
  organizations: seed('organizations'),
  sources: seed('sources'),
  events: seed('events'),
})
export const knowledge = prepare(seedAuthority)

/** An article of one paragraph; a sentence ends with `. `, `? ` or `! ` before a capital or a quotation mark. */
export function articleOf(body: string, title: string | null = null): Article {
  const starts = [
    0,
    ...[...body.matchAll(/(?<![A-Z][a-z]{0,2})[.?!][”"]? (?=[A-Z“"])/g)].map((m) => m.index + m[0].length),
  ]
  return {
    title,
    author: null,
    source: null,
    published: { at: null, precision: 'unknown', basis: null, reason: '' },
    language: 'en',
    body,
    paragraphs: [{ start: 0, end: body.length, zone: 'body', line: 0 }],
    sentences: starts.map((start, index) => ({ start, end: starts[index + 1] ?? body.length })),
    zones: [],
  }
}

/** People found in a text by the seed authority. */
export function peopleIn(body: string, title: string | null = null): PeopleFound {
  return findPeople(scanArticle(articleOf(body, title), knowledge.names), knowledge.names)
}

/** Places found in a text by the seed authority. */
export function placesIn(body: string, title: string | null = null): Mention[] {
  const scans = scanArticle(articleOf(body, title), knowledge.names)
  return findPlaces(scans, findPeople(scans, knowledge.names).mentions).mentions
}

/** `Kerry → john-kerry`, `Clinton → ?` for what stays open. */
export function show({ surface, entityId }: Mention): string {
  return `${surface} → ${entityId ?? '?'}`
}
