/** Splits a paragraph into sentences: a full stop ends one unless the word before it is an abbreviation or initial. */

import type { Span } from '../types.ts'

const set = (words: string) => new Set(words.split(' '))
/** A name or a number follows these, never a new sentence. */
const BEFORE_NAMES = set(
  'mr mrs ms mx dr prof rev hon st fr msgr sr gen lt col maj brig sgt capt cmdr cdr cpl pvt adm vice-adm sen rep reps sens gov pres amb sec atty supt insp det messrs mme mlle vs v cf viz al no nos fig art ch sect approx ca e.g i.e',
)
/** These end a sentence only when a common first word follows. */
const EITHER_WAY = set(
  'u.s u.n u.k u.a.e u.s.a u.s.s.r e.u d.c p.m a.m inc corp co ltd llc plc jr bros dept univ est ph.d m.d b.a m.a etc jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex va vt wash wis wyo w.va mt ft ave blvd rd hwy a.d b.c',
)
const FIRST_WORDS = set(
  "the a an he she it they we i you his her its their our this that these those there but and so yet or if when while as after before since although though however meanwhile in on at by for from to with under over among both all some many most more no not now then later earlier also even still asked speaking according russia's what who why how where one two last next another other such it's he's she's they're that's there's",
)
const STOP = /[.!?…]+/g
const CLOSERS = '"”’\'»)]'
const NEXT_WORD = /^["“‘'([]*([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u
const SPEECH =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:said|asked|told|added|replied|says|wrote|tweeted|joked|demanded|insisted)\b/u

function wordBefore(text: string, from: number, stop: number): string {
  let start = stop
  while (start > from && /[\p{L}\p{N}.'’-]/u.test(text[start - 1]!)) start -= 1
  return text.slice(start, stop)
}

/** What follows `EITHER_WAY` words and initials: a common first word starts a sentence, any other name goes on. */
function startsSentence(next: string): boolean {
  return FIRST_WORDS.has(next.toLowerCase().replace(/’/g, "'"))
}

function endsAfterWord(word: string, next: string): boolean {
  const plain = word.toLowerCase()
  if (BEFORE_NAMES.has(plain)) return false
  if (EITHER_WAY.has(plain)) return startsSentence(next) && !/^\p{N}/u.test(next)
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return startsSentence(next)
  return true
}

/** "need.And": a stop glued to the next word, which must look like one. Web addresses and initials do not. */
function isGlued(text: string, stop: number, end: number): boolean {
  if (end - stop !== 1 || text[stop] === '…') return false
  const before = text.slice(Math.max(0, stop - 3), stop)
  return (
    /^[\p{Ll}\p{N}’”")]{2,3}$/u.test(before) && /^["“]?\p{Lu}(?:\p{Ll}|\s)/u.test(text.slice(end, end + 3))
  )
}

/** The end of the sentence when the stop at `stop..end` is one, else -1. */
function sentenceEnd(text: string, from: number, stop: number, end: number): number {
  let close = end
  while (close < text.length && CLOSERS.includes(text[close]!)) close += 1
  if (close >= text.length) return close
  if (!/\s/.test(text[close]!)) return close === end && isGlued(text, stop, end) ? end : -1
  const rest = text.slice(close, close + 80).trimStart()
  const next = NEXT_WORD.exec(rest)?.[1]
  if (next === undefined) return close
  if (/^\p{Ll}/u.test(next)) return -1
  if (close > end && text[stop] !== '.' && SPEECH.test(rest)) return -1
  if (text[stop] === '.' && end - stop === 1 && !endsAfterWord(wordBefore(text, from, stop), next)) return -1
  return close
}

/** The sentences of `text` between `start` and `end`, trimmed, in order; together they hold all that is not space. */
export function splitSentences(text: string, start = 0, end = text.length): Span[] {
  const part = text.slice(start, end)
  const found: Span[] = []
  let from = 0
  const add = (to: number) => {
    const printed = part.slice(from, to)
    const lead = printed.length - printed.trimStart().length
    const size = printed.trim().length
    if (size > 0) found.push({ start: start + from + lead, end: start + from + lead + size })
    from = to
  }
  for (const { 0: marks, index } of part.matchAll(STOP)) {
    if (index < from) continue
    const close = sentenceEnd(part, from, index, index + marks.length)
    if (close !== -1) add(close)
  }
  add(part.length)
  return found
}
