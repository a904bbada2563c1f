/**
 * How alike two texts are: the Jaccard similarity of their sets of five-word shingles (Broder 1997), and the bands of a
 * one-permutation MinHash of such a set (Li, Owen and Zhang 2012), by which likely copies are found without comparing all.
 */

/** Words of one shingle: phrases of the trade are shorter, a shared run of five is rarely an accident. */
const WORDS = 5
/** With less in common than this two texts are no copies, however short: notices and alerts are made from one form. */
const LEAST_SHARED = 32
/**
 * Texts at least this alike are copies. Measured on sixteen articles: cut to 60 % their median is 0.62, with every
 * fifth sentence replaced 0.69; other prose around the same quoted paragraphs stays under 0.44.
 */
const THRESHOLD = 0.5

/**
 * Texts with two of these bands of three values in common are compared. At a similarity J a band is shared with
 * probability J³, so that copies are met with probability 0.97 at 0.5 and 0.998 at 0.6, and hardly anything at 0.1.
 */
const BANDS = 40
export const BANDS_SHARED = 2
const ROWS = 3
const BINS = BANDS * ROWS
const EMPTY = 0xffffffff

/** Mixes the bits of a 32-bit number (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Of folded text: a-z, 0-9, and all from \u00c0 on but the general and the Chinese punctuation. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && (unit < 0x3000 || unit > 0x303f))

/** A 32-bit hash of each word, in order (FNV-1a). */
function wordHashes(folded: string): Int32Array {
  // No two words stand side by side.
  const hashes = new Int32Array((folded.length >> 1) + 1)
  let count = 0
  let hash = 0
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    if (isWordUnit(unit)) hash = Math.imul((hash || 0x811c9dc5) ^ unit, 0x01000193)
    else if (hash !== 0) {
      hashes[count++] = hash
      hash = 0
    }
  }
  if (hash !== 0) hashes[count++] = hash
  return hashes.subarray(0, count)
}

/** Calls `each` with two independent 32-bit hashes of every run of five words. */
function eachShingle(words: Int32Array, each: (one: number, other: number) => void): void {
  for (let i = 0; i + WORDS <= words.length; i++) {
    let one = 0
    let other = 0
    for (let k = 0; k < WORDS; k++) {
      const word = words[i + k] as number
      // Kept to 32 bits: past them numbers are no longer whole ones to the processor.
      one = (Math.imul(one ^ word, 0x9e3779b1) + k) | 0
      other = (Math.imul(other, 0x01000193) + word) | 0
    }
    each(mix(one), mix(other))
  }
}

/** The shingles of a folded text: 53-bit hashes in ascending order, each once. */
export function shinglesOf(folded: string): Float64Array {
  const all: number[] = []
  eachShingle(wordHashes(folded), (one, other) => all.push(one * 2 ** 21 + (other >>> 11)))
  return Float64Array.from(new Set(all)).sort()
}

const countShared = (a: Float64Array, b: Float64Array): number => {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) shared += 1
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return shared
}

const jaccard = (a: Float64Array, b: Float64Array, shared: number): number =>
  shared === 0 ? 0 : Math.round((shared / (a.length + b.length - shared)) * 10_000) / 10_000

/** Jaccard similarity of two sets of shingles: 0 to 1, to four decimals. */
export const similarity = (a: Float64Array, b: Float64Array): number => jaccard(a, b, countShared(a, b))

/** True where one text is a copy of the other, perhaps cut or edited. */
export function areCopies(a: Float64Array, b: Float64Array): boolean {
  const shared = countShared(a, b)
  return shared >= LEAST_SHARED && jaccard(a, b, shared) >= THRESHOLD
}

/**
 * The least hash of each bin; the bin is chosen by another part of the hash, so one pass is enough. An empty bin takes
 * the value of another one, chosen by its number alone, so that two texts choose alike (Shrivastava 2017).
 */
function signatureOf(words: Int32Array): Uint32Array | null {
  const least = new Uint32Array(BINS).fill(EMPTY)
  let count = 0
  eachShingle(words, (one, other) => {
    const bin = other % BINS
    if (one < (least[bin] as number)) least[bin] = one
    count += 1
  })
  if (count < LEAST_SHARED) return null
  return least.map((value, bin) => {
    for (let step = 1; value === EMPTY; step++) value = least[mix(bin * 0x10001 + step) % BINS] ?? EMPTY
    return value
  })
}

/** What a text is found by: 47-bit numbers. */
export interface Bands {
  /** Of all its words in order: equal for the same text set in other type. */
  whole: number
  /** Texts with two of these in common may be copies; each once. */
  parts: number[]
}

/** The bands of a folded text; null for one that is too short to be compared. */
export function bandsOf(folded: string): Bands | null {
  const words = wordHashes(folded)
  const signature = signatureOf(words)
  if (!signature) return null
  const parts = Array.from({ length: BANDS }, (_, band) =>
    hashAll(signature.subarray(band * ROWS, (band + 1) * ROWS), band + 1),
  )
  return { whole: hashAll(words, 0), parts: [...new Set(parts)] }
}

function hashAll(values: ArrayLike<number>, seed: number): number {
  let high = seed
  let low = mix(seed)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    high = mix(high ^ value)
    low = mix((Math.imul(low, 31) + value) | 0)
  }
  return (high >>> 17) * 2 ** 32 + low
}
