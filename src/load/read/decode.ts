/** Bytes to text: UTF-8 only, and a place to look at when it is not. */

import { isUtf8 } from 'node:buffer'
import { type Refusal, refuse, refuseAt } from './refusal.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const REPLACED = '\ufffd'
const REPLACED_BYTES = Buffer.from(REPLACED)

function utf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** Where decoding first failed, in text and in bytes; a U+FFFD that the file really holds is none. */
function firstBad(bytes: Buffer, text: string): { offset: number; byte: number } {
  let [offset, byte, from] = [text.indexOf(REPLACED), 0, 0]
  while (offset !== -1) {
    byte += Buffer.byteLength(text.slice(from, offset))
    if (!bytes.subarray(byte, byte + 3).equals(REPLACED_BYTES)) return { offset, byte }
    byte += 3
    from = offset + 1
    offset = text.indexOf(REPLACED, from)
  }
  return { offset: text.length, byte: bytes.length }
}

function hex(value: number | undefined): string {
  return `0x${(value ?? 0).toString(16).padStart(2, '0')}`
}

/** The text of a file without its byte order mark, or why it is refused: not UTF-8, binary, or nothing but white space. */
export function decode(path: string, bytes: Buffer): string | Refusal {
  if (utf16(bytes)) return refuse(path, 'encoding', 'looks like UTF-16; save it as UTF-8')
  const text = decoder.decode(bytes)
  const nul = text.indexOf('\0')
  if (nul !== -1)
    return refuseAt(path, text, nul, 'binary', `holds a NUL byte (character ${nul}): not a text`)
  if (!isUtf8(bytes)) {
    const { offset, byte } = firstBad(bytes, text)
    return refuseAt(path, text, offset, 'encoding', `byte ${byte} (${hex(bytes[byte])}) is not UTF-8`)
  }
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  return body.trim() === '' ? refuse(path, 'empty', 'holds no text') : body
}
