/** Folds a text of many words in one pass over its characters: the same as `fold`, for bodies of articles. */

const GAP = 0
const [SPACE, APOSTROPHE, FIRST_ODD] = [32, 0x27, 128]
/** ASCII characters in their folded form; what becomes one space together with its neighbours is a gap. */
const FOLDED = Uint8Array.from({ length: FIRST_ODD }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[\s-]/.test(char)) return GAP
  return char === '`' ? APOSTROPHE : char.toLowerCase().charCodeAt(0)
})
/** The same few marks and letters come again and again; longer runs are words of another script. */
const LONGEST_KEPT = 2
const MOST_KEPT = 4096
const kept = new Map<string, string>()

type FoldLetters = (run: string) => string

/** Takes folded characters, and gives them back as one string. */
class Folded {
  #units: Uint16Array
  #size = 0
  #gap = false

  constructor(size: number) {
    this.#units = new Uint16Array(size)
  }

  /** Adds what stands between two places, with the ASCII part of it folded. */
  add(text: string, from: number, to: number): void {
    // A gap before the first character may need one more.
    const needed = this.#size + to - from + 1
    if (needed > this.#units.length) this.#grow(needed)
    const units = this.#units
    let size = this.#size
    let gap = this.#gap
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      const folded = code < FIRST_ODD ? (FOLDED[code] as number) : code
      if (folded === GAP && code !== 0) gap = true
      else {
        if (gap && size > 0) units[size++] = SPACE
        gap = false
        units[size++] = folded
      }
    }
    this.#size = size
    this.#gap = gap
  }

  #grow(needed: number): void {
    const units = new Uint16Array(needed * 2)
    units.set(this.#units.subarray(0, this.#size))
    this.#units = units
  }

  toString(): string {
    return Buffer.from(this.#units.buffer, 0, this.#size * 2).toString('utf16le')
  }
}

/** `foldLetters` folds a run of characters none of which is ASCII; all else goes through a table. */
export function foldLong(text: string, foldLetters: FoldLetters): string {
  const folded = new Folded(text.length + 1)
  for (let at = 0; at < text.length; ) {
    const odd = text.charCodeAt(at) >= FIRST_ODD
    let end = at + 1
    while (end < text.length && text.charCodeAt(end) >= FIRST_ODD === odd) end++
    if (odd) {
      const run = foldRun(text.slice(at, end), foldLetters)
      folded.add(run, 0, run.length)
    } else folded.add(text, at, end)
    at = end
  }
  return folded.toString()
}

function foldRun(run: string, foldLetters: FoldLetters): string {
  if (run.length > LONGEST_KEPT) return foldLetters(run)
  let folded = kept.get(run)
  if (folded === undefined) {
    folded = foldLetters(run)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(run, folded)
  }
  return folded
}
