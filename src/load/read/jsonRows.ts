/** Articles in JSON: an object on each line, or one text with a list. */

import { type Chunks, collect } from './bytes.ts'
import { decode } from './decode.ts'
import { faultOffset, itemOffsets } from './json.ts'
import { cutLines } from './lines.ts'
import { toUtf8Chunks } from './recode.ts'
import { accept, type Found, refuse, refuseAt, reject } from './refusal.ts'
import { makeRow, type Rows, tooLong } from './row.ts'

/** A list is read whole: more bytes are refused. */
const LARGEST_LIST = 256 * 1024 * 1024
const LISTS = ['articles', 'data', 'items']

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a JSON text, or a refusal at its first fault. */
function parseJson(path: string, text: string): Found<unknown> {
  try {
    return accept(JSON.parse(text))
  } catch {
    const at = faultOffset(text)
    const fault =
      at >= text.length ? 'ends too early' : `has no place for ${JSON.stringify(text.charAt(at))} here`
    return reject(refuseAt(path, text, at, 'syntax', `JSON ${fault}`))
  }
}

/** An object on each line; blank lines are none. `longest` is the most bytes of a line. */
export async function* readJsonLines(path: string, chunks: Chunks, longest: number): Rows {
  for await (const { line, text } of cutLines(toUtf8Chunks(chunks), longest)) {
    if (text === null) yield tooLong(path, line, longest)
    if (text === null || text.trim() === '') continue
    const parsed = parseJson(path, text)
    const place = { line, column: 1 }
    if (!parsed.ok) yield reject({ ...parsed.refusal, line })
    else if (isObject(parsed.value))
      yield accept(makeRow({ number: line, ...place }, Object.entries(parsed.value)))
    else yield reject({ ...refuse(path, 'syntax', 'a row that is no JSON object'), ...place })
  }
}

/** The articles in a JSON value: its list, the list under one of the usual keys, or itself alone. */
function listOf(value: unknown): { key: string | null; items: unknown[] } | null {
  if (Array.isArray(value)) return { key: null, items: value }
  const key = isObject(value) ? LISTS.find((name) => Array.isArray(value[name])) : undefined
  return key === undefined ? null : { key, items: (value as Record<string, unknown[]>)[key]! }
}

/** Line and column of offsets that are asked for in order. */
function places(text: string): (offset: number) => { line: number; column: number } {
  let [line, from] = [1, 0]
  return (offset) => {
    for (let end = text.indexOf('\n', from); end !== -1 && end < offset; end = text.indexOf('\n', from)) {
      line += 1
      from = end + 1
    }
    return { line, column: offset - from + 1 }
  }
}

/** A JSON text: a list of objects, an object with one, or a single article. Numbers of items are 1-based. */
export async function* readJsonList(path: string, chunks: Chunks): Rows {
  const decoded = decode(path, await collect(chunks, LARGEST_LIST))
  if (!decoded.ok) return yield decoded
  const text = decoded.value
  const parsed = parseJson(path, text)
  if (!parsed.ok) return yield parsed
  const list = listOf(parsed.value)
  const items = list?.items ?? [parsed.value]
  const offsets = list === null ? [text.search(/\S/)] : itemOffsets(text, list.key)
  const placeOf = places(text)
  for (const [index, item] of items.entries()) {
    const place = { number: index + 1, ...placeOf(offsets[index]!) }
    if (isObject(item)) yield accept(makeRow(place, Object.entries(item)))
    else {
      const refusal = refuse(path, 'syntax', `item ${place.number} is no JSON object`)
      yield reject({ ...refusal, line: place.line, column: place.column })
    }
  }
}

const FIRST_LINE = 1024 * 1024

/** True when `head`, the beginning of a file, is an object on its first line and something else on the next. */
export function looksLikeLines(head: Buffer): boolean {
  const text = head.toString('utf8', 0, FIRST_LINE).replace(/^[\s\ufeff]+/, '')
  const end = text.indexOf('\n')
  if (end === -1) return false
  try {
    return isObject(JSON.parse(text.slice(0, end))) && /^\s*\{/.test(text.slice(end))
  } catch {
    return false
  }
}
