/** What the client can take: the format (`format=` or `Accept`) and the encoding (`Accept-Encoding`). */
import Negotiator from 'negotiator'
import type { z } from 'zod'
import { FORMATS, type Format } from '../contract/formats.ts'
import { Refused } from './errors.ts'

export type Encoding = 'br' | 'gzip' | 'identity'
/** The smallest answer first. */
const ENCODINGS: Encoding[] = ['br', 'gzip', 'identity']

/** The formats of a route: those of its `format` parameter; json if it has none. */
export function formatsOf({ format }: z.ZodObject['shape']): Format[] {
  const names = (format as z.ZodOptional<z.ZodEnum> | undefined)?.unwrap().options ?? ['json']
  return names as Format[]
}

/** The format to answer in. Refuses (406) what accepts none of the route's, naming them. */
export function formatOf(query: z.ZodObject, asked: unknown, accept: string | undefined): Format {
  if (asked !== undefined) return asked as Format
  if (accept === undefined || accept === '*/*') return 'json'
  const formats = formatsOf(query.shape)
  const types = formats.map((name) => FORMATS[name].type)
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes(types)
  const found = formats.find((name) => FORMATS[name].type === best)
  if (found) return found
  const message = `there is ${types.join(', ')}`
  throw new Refused('not-acceptable', `Accept: ${message}.`, [{ in: 'header', name: 'Accept', message }])
}

/** Header values are few: each is worked out once. */
const known = new Map<string, Encoding>()
const MOST_KNOWN = 1000

/** The best encoding of those that the client takes. */
export function encodingOf(header: string | string[] | undefined): Encoding {
  if (header === undefined || Array.isArray(header)) return 'identity'
  const before = known.get(header)
  if (before) return before
  const taken = new Negotiator({ headers: { 'accept-encoding': header } }).encodings(ENCODINGS)
  const best = ENCODINGS.find((encoding) => taken.includes(encoding)) ?? 'identity'
  if (known.size < MOST_KNOWN) known.set(header, best)
  return best
}
