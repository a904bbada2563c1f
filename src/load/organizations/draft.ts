/** What may name an organization: words of a text and all that they say by themselves. */

import { fold } from '../../fold.ts'
import type { Scan } from '../names/scan.ts'
import type { NameIndex } from '../names.ts'
import type { OrganizationRecord } from '../types.ts'

/** The words `from` to `to` (exclusive) of a text. */
export interface Draft {
  scan: Scan
  from: number
  to: number
  /** The full name, for people to read; null where the words only point back to one: "the Foreign Ministry". */
  name: string | null
  /** Records of that name. */
  known: OrganizationRecord[]
  /** The body of a state that it is, without the nation: "Foreign Ministry", "army". */
  body: string | null
  rule: string
}

/** The one record that goes by this name. */
export function recordOf(name: string, names: NameIndex): OrganizationRecord[] {
  const record = names.organizations.get(fold(name).replaceAll('.', '').replace(/^the /, ''))
  return record === undefined || record === null ? [] : [record]
}

/** The printed words `from` to `to` (exclusive), on one line. */
export function textOf({ text, tokens }: Scan, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' ')
}

/** The keys of the words `from` to `to` (exclusive), joined by spaces. */
export function keyOfWords({ tokens }: Scan, from: number, to: number): string {
  let key = tokens[from]?.key ?? ''
  for (let at = from + 1; at < to; at++) key += ` ${tokens[at]?.key}`
  return key
}

/** Of drafts that overlap, the longest; among equals, the first. None of them touches the words already `taken`. */
export function longestOf(drafts: readonly Draft[], taken: ReadonlySet<number>): Draft[] {
  const used = new Set(taken)
  const chosen: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (overlaps(draft, used)) continue
    for (let at = draft.from; at < draft.to; at++) used.add(at)
    chosen.push(draft)
  }
  return chosen.sort((a, b) => a.from - b.from)
}

function overlaps({ from, to }: Draft, used: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (used.has(at)) return true
  return false
}

/** Words that are no full name: they stand for one that the article names elsewhere. */
export function pointingBack(scan: Scan, from: number, to: number, body: string | null): Draft {
  const rule = body === null ? 'noun of one named before' : 'body of a state named before'
  return { scan, from, to, name: null, known: [], body, rule }
}
