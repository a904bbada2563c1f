/** What lists take beside filters: pages, dates, repeated values and choices. */
import { z } from 'zod'
import { mappedOutput, output } from './formats.ts'

export const MAX_LIMIT = 100
export const DEFAULT_LIMIT = 20
export const MAX_OFFSET = 10_000
/** A cursor holds a title at the longest. */
const LONGEST_CURSOR = 4000
/** Values of one filter, and names in one value: more is nobody's question, and costs like an attack. */
export const MOST_VALUES = 20

/** A parameter that may be repeated; a single value arrives as a string. */
export const repeated = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(MOST_VALUES, `may be given ${MOST_VALUES} times at the most`),
  )

/** The parts of a choice: with commas between them, or each in a parameter of its own, or both. */
export const choicesOf = (value: string | string[]): string[] =>
  [value].flat().flatMap((each) => each.split(',').map((part) => part.trim()))

/** A parameter that holds a choice of `values`. */
export const choices = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    (value) => (value === undefined ? value : choicesOf(value as string | string[])),
    z.array(z.enum(values)),
  )

export const nonEmpty = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(500, 'must not be longer than 500 characters')
  .refine((text) => !text.includes('\u0000'), 'must not hold the character U+0000')

/** One name, or several joined by `|`. */
export const nameParameter = nonEmpty.refine((value) => {
  const names = value.split('|')
  return names.length <= MOST_VALUES && names.every((name) => name.trim() !== '')
}, `must be a name, or up to ${MOST_VALUES} names with | between them`)

const DAY = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A real day of the calendar: 2015-02-31 is not one. */
function isReal(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (day === undefined || month === undefined) return true
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
}

export const dateParameter = z
  .string()
  .regex(DAY, 'must be a year, month or day: 2016, 2016-02 or 2016-02-11')
  .refine(isReal, 'must be a day that the calendar has')

/** Digits and nothing else: '' is not 0, and 1e1 is not 10. */
export const wholeNumber = (most: number, hint = '') =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
    z.int('must be a whole number').min(0, `must be 0 to ${most}`).max(most, `must be 0 to ${most}${hint}`),
  )

/** A limit for lists that are short by nature. */
export const limitUpTo = (most: number, usual: number) =>
  wholeNumber(most)
    .default(usual)
    .meta({ description: `How many items, 0 to ${most}; 0 gives the count only.`, example: 5 })

export const limit = z
  .union([
    wholeNumber(MAX_LIMIT, '; follow links.next, or take the whole list by limit=all as csv or ndjson'),
    z.literal('all'),
  ])
  .default(DEFAULT_LIMIT)
  .meta({
    description: `How many items, 0 to ${MAX_LIMIT}; 0 gives the count only. \`all\` gives the whole list at once.`,
    example: 5,
  })

export const cursor = z.string().min(1, 'must not be empty').max(LONGEST_CURSOR).optional().meta({
  description:
    'Where the page begins: `page.next_cursor` of the page before. Opaque; belongs to one query and one dataset version.',
})

export const offset = wholeNumber(MAX_OFFSET, '; use cursor to go on')
  .optional()
  .meta({
    description: `How many items to skip, up to ${MAX_OFFSET}, for page-number interfaces. \`cursor\` has no such bound and costs the same on every page.`,
    example: 1,
  })

const place = { limit, cursor, offset }

/** The page of a list and how it is written. */
export const paging = { ...place, ...output }
/** The same where the items have places. */
export const mappedPaging = { ...place, ...mappedOutput }
