/** Windows-1252, and texts that are pieced together from it and UTF-8. */

/** What 0x80 to 0x9f are; the five that are nothing stay control characters. */
const UPPER =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'
const UPPER_BYTE = /[\u0080-\u009f]/g
/** A sequence of UTF-8 seen as Latin-1, or a single byte that is none. */
const PIECE =
  /(?:[\u00c2-\u00df][\u0080-\u00bf]|\u00e0[\u00a0-\u00bf][\u0080-\u00bf]|[\u00e1-\u00ec\u00ee\u00ef][\u0080-\u00bf]{2}|\u00ed[\u0080-\u009f][\u0080-\u00bf]|\u00f0[\u0090-\u00bf][\u0080-\u00bf]{2}|[\u00f1-\u00f3][\u0080-\u00bf]{3}|\u00f4[\u0080-\u008f][\u0080-\u00bf]{2})+|[\u0080-\u00ff]/g
const NOTHING = /[\u0081\u008d\u008f\u0090\u009d]/

const letter = (byte: string) => UPPER[byte.charCodeAt(0) - 0x80]!

/** Sequences of UTF-8 as such, other bytes as windows-1252: a page glued from two sources is read right. */
export function fromMixed(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(PIECE, (piece) =>
      piece.length === 1 ? piece.replace(UPPER_BYTE, letter) : Buffer.from(piece, 'latin1').toString('utf8'),
    )
}

/** Where a byte stands that is neither part of a UTF-8 sequence nor a letter of windows-1252; -1 = nowhere. */
export function undefinedByte(bytes: Buffer): number {
  for (const found of bytes.toString('latin1').matchAll(PIECE)) {
    if (found[0].length === 1 && NOTHING.test(found[0])) return found.index
  }
  return -1
}
