/** Tells the title of a book, a film or a law between quotation marks from what somebody said. */
import type { Quoted } from './types.ts'

/** These say that a title follows, whatever it looks like. */
const TITLED = /\b(?:titled|entitled|headlined|subtitled)[,:]?\s*$/i
const WORK =
  /\b(?:books?|films?|movies?|novels?|songs?|albums?|series|documentary|play|essay|article|report|memoir|show|programme?|podcast|poem|painting|exhibition|bill|act|law|paper|opera|musical|author of|called|named|thriller|drama|sitcom|single|hit|bestseller|magazine|newspaper|pamphlet|study|game|column|chapter|headline|title|caption)[,:]?\s*$/i
const SMALL = /^(?:a|an|the|and|or|of|in|on|at|to|for|from|by|with|is|as|but|nor|vs?\.?|de|la|le|du|von)$/i
const LONGEST = 16

/** A title is announced, and all its words but the small ones begin with capitals. */
export function isTitleOfWork(body: string, { start, end, from }: Quoted): boolean {
  const before = body.slice(Math.max(0, from - 30), from)
  if (TITLED.test(before)) return true
  if (!WORK.test(before)) return false
  const words = body.slice(start, end).split(/\s+/)
  return (
    words.length <= LONGEST &&
    words.every((word) => SMALL.test(word) || /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word))
  )
}
