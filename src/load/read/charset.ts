/** Which encoding bytes are in, where a mark, a pattern or a page's head tells. */

export type Utf16 = 'utf-16le' | 'utf-16be'

const SAMPLE = 4096
const HEAD = 8192
/** Spaces and line ends alone make one unit in twenty half zero, whatever the script. */
const ZEROS = 0.05

/** UTF-16 by its byte order mark, or because zeros stand on one side of the pairs only; else null. */
export function utf16Of(bytes: Buffer): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2]! += 1
  const enough = Math.max(2, (sample.length / 2) * ZEROS)
  if (zeros[0] === 0 && zeros[1]! >= enough) return 'utf-16le'
  return zeros[1] === 0 && zeros[0]! >= enough ? 'utf-16be' : null
}

const CHARSET = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i

/** What a page's head declares: `windows-1251`. A page that could be searched for it is not in UTF-16: null. */
export function charsetOf(bytes: Buffer): string | null {
  const declared = CHARSET.exec(bytes.toString('latin1', 0, HEAD))?.[1]?.toLowerCase() ?? null
  // Node's decoder takes these for Latin-1 in some versions; the table at hand is right.
  if (
    declared === null ||
    /^(?:utf-?16|windows-1252$|cp1252$|iso-?8859-1$|latin-?1$|us-ascii$)/.test(declared)
  )
    return null
  return declared
}
