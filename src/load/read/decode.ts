/** Bytes to text: any usual encoding, one kind of line end, composed letters. Only what is no text is refused. */

import { isAscii, isUtf8 } from 'node:buffer'
import { charsetOf, utf16Of } from './charset.ts'
import { fromMixed, undefinedByte } from './mixed.ts'
import { accept, type Found, refuse, refuseAt, reject } from './refusal.ts'

const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu
/** A stray control character is a slip; one in a hundred is no text. */
const SLIPS = 4
const SHARE = 0.01

function hex(value: number): string {
  return `0x${value.toString(16).padStart(2, '0')}`
}

/** Lines end in \n, and letters are composed (NFC): what offsets refer to. */
export function normalizeText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return lines.normalize('NFC')
}

/** Decoded as `label` says, or null when the bytes do not fit or nobody knows the label. */
function decodeAs(label: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeBytes(path: string, bytes: Buffer, page: boolean): Found<string> {
  const wide = utf16Of(bytes)
  if (wide !== null) {
    const text = decodeAs(wide, bytes)
    return text === null ? reject(refuse(path, 'encoding', `is damaged ${wide.toUpperCase()}`)) : accept(text)
  }
  const whole = isUtf8(bytes)
  if (whole && !page) return accept(bytes.toString('utf8'))
  // Pages are often saved as UTF-8 and keep the charset they were served with, so bytes that are UTF-8 count as such.
  const declared = page && (!whole || isAscii(bytes)) ? charsetOf(bytes) : null
  const text = declared === null ? null : decodeAs(declared, bytes)
  if (text !== null) return accept(text)
  if (whole) return accept(bytes.toString('utf8'))
  const bad = undefinedByte(bytes)
  if (bad === -1 || bytes.includes(0)) return accept(fromMixed(bytes))
  const before = fromMixed(bytes.subarray(0, bad))
  const message = `byte ${bad} (${hex(bytes[bad]!)}) is neither UTF-8 nor windows-1252`
  return reject(refuseAt(path, before, before.length, 'encoding', message))
}

/** Why `text` is none, or null. */
export function faultOfText(path: string, text: string): Found<never> | null {
  const nul = text.indexOf('\0')
  if (nul !== -1) {
    return reject(refuseAt(path, text, nul, 'binary', `holds a NUL byte (character ${nul}): not a text`))
  }
  const controls = text.match(CONTROLS)?.length ?? 0
  if (controls > SLIPS && controls > text.length * SHARE) {
    return reject(refuse(path, 'binary', `holds ${controls} control characters: not a text`))
  }
  return text.trim() === '' ? reject(refuse(path, 'empty', 'holds no text')) : null
}

/**
 * The text of a file: UTF-8, UTF-16 where a byte order mark or its NULs tell, for a page what it declares, else
 * windows-1252. Refused: binary, damaged, nothing but white space.
 */
export function decode(path: string, bytes: Buffer, page = false): Found<string> {
  const decoded = decodeBytes(path, bytes, page)
  if (!decoded.ok) return decoded
  const text = normalizeText(decoded.value.startsWith('\ufeff') ? decoded.value.slice(1) : decoded.value)
  return faultOfText(path, text) ?? accept(text)
}
