/** What one transaction changes beside the rows themselves. */
import { createHash } from 'node:crypto'
import type { Orm } from '#dialect'
import { newTextChange, type TextChange } from '../duplicates.ts'
import { newTally, type Tally } from '../tally.ts'
import type { MentionSums } from './mentionCounts.ts'
import { Pending } from './pending.ts'
import { SortKeys } from './sortKeys.ts'

export interface Change {
  pending: Pending
  sortKeys: SortKeys
  tally: Tally
  /** Events that an article began or ceased to tell of. */
  events: Set<string>
  texts: TextChange
  articles: number
  mentions: MentionSums
  sum: bigint
}

export const newChange = (orm: Orm): Change => ({
  pending: new Pending(),
  sortKeys: new SortKeys(orm),
  tally: newTally(),
  events: new Set(),
  texts: newTextChange(orm),
  articles: 0,
  mentions: new Map(),
  sum: 0n,
})

/** Of the sum of all shares. */
export const MODULUS = 2n ** 256n

/** An article's share of the dataset's version. */
export const share = (id: string, inputHash: string): bigint =>
  BigInt(`0x${createHash('sha256').update(`${id}\0${inputHash}`).digest('hex')}`)
