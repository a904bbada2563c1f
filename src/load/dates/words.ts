/** The words dates are made of, and what a form of date is read against. */

import type { DatedSpan } from '../types.ts'
import type { DayRange } from './calendar.ts'

export type Resolved = DayRange & { precision: DatedSpan['precision'] }

/** The named parts of one matched form. */
export type Groups = Partial<Record<string, string>>

/** What a form may be read against. */
export interface DateContext {
  /** The day of publication; null when it is not known to the day. */
  today: string | null
  /** A day near publication, for the year of "27 January"; null when nothing is known. */
  near: string | null
  /** The day last spoken of, for "later that day" and "the day before". */
  last: string | null
  /** The words before speak of what is to come ("will meet on"). */
  future: boolean
  /** The words before speak of what is over ("back in"). */
  past: boolean
}

export type Reader = (groups: Groups, context: DateContext) => Resolved | null

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The first month of each, north of the equator. */
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const VAGUE: Record<string, number> = { a: 1, an: 1, couple: 2, few: 4, several: 4 }

/** 1–12; 0 where the word is no month. */
export function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1
}

/** The month a season begins with. */
export function seasonStart(word: string | undefined): number {
  return SEASONS[word ?? ''] ?? 1
}

/** "three", "3" and "a couple of" as a number; null where it is none. */
export function countOf(word: string | undefined): number | null {
  const text = (word ?? '').toLowerCase()
  if (/^\d+$/.test(text)) return Number(text)
  const index = NUMBERS.indexOf(text)
  return index >= 0 ? index : (VAGUE[text.split(/\s/)[0] ?? ''] ?? null)
}

/** The words as a pattern that also takes a capital at the start of a sentence: `anyCase('last|next')`. */
export function anyCase(alternatives: string): string {
  const each = alternatives
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  return `(?:${each.join('|')})`
}
