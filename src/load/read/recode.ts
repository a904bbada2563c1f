/** A stream of bytes in any usual encoding as a stream of UTF-8, so that rows can be cut at bytes. */

import { isUtf8 } from 'node:buffer'
import { type Chunks, peek } from './bytes.ts'
import { utf16Of } from './charset.ts'
import { faultOfText } from './decode.ts'
import { fromMixed } from './mixed.ts'
import { Unreadable } from './refusal.ts'

const BOM = Buffer.from('\ufeff')
const SAMPLE = 4096

/** Bytes up to the last whole sequence: what follows may be cut through. */
function wholeLength(bytes: Buffer): number {
  let at = bytes.length - 1
  while (at > 0 && at > bytes.length - 4 && (bytes[at]! & 0xc0) === 0x80) at -= 1
  return (bytes[at] ?? 0) < 0xc0 ? bytes.length : at
}

async function* fromWide(chunks: Chunks, label: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(label)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
}

async function* fromNarrow(chunks: Chunks): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const length = wholeLength(bytes)
    rest = bytes.subarray(length)
    yield toUtf8(bytes.subarray(0, length))
  }
  yield toUtf8(rest)
}

const toUtf8 = (bytes: Buffer): Buffer => (isUtf8(bytes) ? bytes : Buffer.from(fromMixed(bytes)))

/** Recodes to UTF-8 without a byte order mark. Throws Unreadable when the beginning is no text. */
export async function* toUtf8Chunks(chunks: Chunks): AsyncGenerator<Buffer> {
  const { head, all } = await peek(chunks, SAMPLE)
  const wide = utf16Of(head.length > SAMPLE ? head.subarray(0, SAMPLE) : head)
  let first = true
  for await (const chunk of wide === null ? fromNarrow(all) : fromWide(all, wide)) {
    if (chunk.length === 0) continue
    const bytes = first && chunk.subarray(0, 3).equals(BOM) ? chunk.subarray(3) : chunk
    const fault = first ? faultOfText('', bytes.toString('utf8', 0, SAMPLE)) : null
    if (fault !== null && !fault.ok && fault.refusal.rule === 'binary') {
      throw new Unreadable('binary', fault.refusal.message)
    }
    first = false
    yield bytes
  }
}
