/** Sets of whole numbers below a length, one bit for each. */

/** Thirty-two numbers to a word, the lowest first. */
export type Bits = Uint32Array

const WORD = 32
const FULL = 0xffffffff

/** All numbers below `length`. */
export function fullBits(length: number): Bits {
  const bits = new Uint32Array(Math.ceil(length / WORD)).fill(FULL)
  keepBetween(bits, 0, length)
  return bits
}

/** The set of these numbers, which are below `length`. */
export function bitsOf(numbers: Iterable<number>, length: number): Bits {
  const bits = new Uint32Array(Math.ceil(length / WORD))
  for (const each of numbers) bits[each >>> 5] = (bits[each >>> 5] as number) | (1 << (each & 31))
  return bits
}

/** Leaves in `bits` only what is (`within`), or is not, in the other set. */
export function sift(bits: Bits, other: Bits, within: boolean): void {
  const flip = within ? 0 : FULL
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) & ((other[i] as number) ^ flip)
}

/** Leaves in `bits` only what is at least `start` and below `end`. */
export function keepBetween(bits: Bits, start: number, end: number): void {
  const clear = (word: number, mask: number) => {
    if (word < bits.length) bits[word] = (bits[word] as number) & mask
  }
  bits.fill(0, 0, start >>> 5)
  clear(start >>> 5, FULL << (start & 31))
  if (end & 31) clear(end >>> 5, ~(FULL << (end & 31)))
  bits.fill(0, Math.ceil(end / WORD))
}

/** How many numbers are in the set: sums of two bits, of four, of eight, side by side. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let word of bits) {
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** Up to `limit` numbers of the set, from `first` on, upwards or downwards, after the first `offset` of them. */
export function walkBits(
  bits: Bits,
  first: number,
  upwards: boolean,
  offset: number,
  limit: number,
): number[] {
  const found: number[] = []
  const end = bits.length * WORD
  let skip = offset
  let at = first
  while (at >= 0 && at < end && found.length < limit) {
    const word = bits[at >>> 5] as number
    if (word === 0) {
      at = upwards ? (at | 31) + 1 : (at & ~31) - 1
      continue
    }
    if ((word >>> (at & 31)) & 1) {
      if (skip > 0) skip -= 1
      else found.push(at)
    }
    at += upwards ? 1 : -1
  }
  return found
}
