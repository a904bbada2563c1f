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

/** Refuses (406) naming what there is. */
function refuseAccept(types: readonly string[]): never {
  const message = `there is ${types.join(', ')}`
  throw new Refused('not-acceptable', `Accept: ${message}.`, [{ in: 'header', name: 'Accept', message }])
}

/** Parameters of a media type, such as `charset=utf-8`: each type is written in one way only, so none decides. */
const PARAMETERS = /;\s*(?!q=)[\w-]+=("[^"]*"|[^,;]*)/gi

/** The first of these media types that the client takes, in its own order of preference. */
const bestOf = (accept: string, types: string[]): string | undefined =>
  new Negotiator({ headers: { accept: accept.replace(PARAMETERS, '') } }).mediaTypes(types)[0]

/** The format to answer in, or json for what has one type of its own. Refuses what accepts none of them. */
export function formatOf(
  { query, type }: { query: z.ZodObject; type?: string },
  asked: unknown,
  accept: string | undefined,
): Format {
  if (asked !== undefined) return asked as Format
  if (accept === undefined || accept === '*/*') return 'json'
  if (type !== undefined) return bestOf(accept, [type]) === undefined ? refuseAccept([type]) : 'json'
  const formats = formatsOf(query.shape)
  const types = formats.map((name) => FORMATS[name].type)
  const best = bestOf(accept, types)
  return formats.find((name) => FORMATS[name].type === best) ?? refuseAccept(types)
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
