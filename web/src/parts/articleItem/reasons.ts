/** Why an article is in a list: its sentences that match, with the words that do, each sentence once. */
import type { ListedArticle } from 'dateline/client'
import { isKind, type Kind } from '../../kinds.ts'

interface Mark {
  start: number
  end: number
  /** What was looked for: a record of this kind, or words. */
  kind: Kind | 'words'
}

interface Passage {
  field: string
  /** UTF-16 offsets into the field, as the server gives them; so are those of the marks. */
  start: number
  end: number
  text: string
  /** True where it is no whole sentence. */
  cut: boolean
  marks: Mark[]
}

export interface Piece {
  text: string
  /** null: only what stands around. */
  mark: Mark['kind'] | null
}

/** So many sentences are enough to see why. */
const MOST = 3
/** Characters of a sentence that are shown; about three lines. */
const LONGEST = 320

/** A mark over a whole sentence says no more than the sentence. */
const isWhole = (passage: Passage) => (mark: Mark) =>
  mark.end - mark.start >= (passage.end - passage.start) * 0.9

function passagesOf(item: ListedArticle): Passage[] {
  const evidence = (item.evidence ?? []).flatMap(({ filter, field, start, end, sentence }): Passage[] => {
    if (field === null || start === null || end === null || sentence === null) return []
    return [
      { ...sentence, field, cut: false, marks: [{ start, end, kind: isKind(filter) ? filter : 'words' }] },
    ]
  })
  const cuts = (item.highlights ?? []).map(
    ({ field, start, end, text, matches }): Passage => ({
      field: field === 'quotes' ? 'body' : field,
      start,
      end,
      text,
      cut: true,
      marks: matches.map((match) => ({ ...match, kind: 'words' })),
    }),
  )
  return [...evidence, ...cuts]
}

/** Of what is shown already, at least in part, only the marks are taken over. */
function merge(passages: Passage[], other: Passage): Passage[] {
  const same = passages.find(
    ({ field, start, end }) => field === other.field && other.start < end && other.end > start,
  )
  if (same === undefined) return [...passages, { ...other, marks: [...other.marks] }]
  same.marks.push(...other.marks.filter(({ start, end }) => start >= same.start && end <= same.end))
  return passages
}

/** A cut may happen to begin or end as a sentence does. */
const BEGINS = /^[\p{Lu}\p{N}“"‘•]/u
const ENDS = /[.!?…]['"”’]?$/

/** Cuts a long sentence to what stands around its first mark; an ellipsis says where. */
function shortened({ text, start, ...rest }: Passage): Passage & { before: string; after: string } {
  const first = Math.min(...rest.marks.map((mark) => mark.start), start + text.length) - start
  const from =
    text.length <= LONGEST || first < LONGEST / 2 ? 0 : text.lastIndexOf(' ', first - LONGEST / 3) + 1
  const space = text.lastIndexOf(' ', from + LONGEST)
  const to = text.length <= from + LONGEST || space <= from ? text.length : space
  const begins = from === 0 && (!rest.cut || BEGINS.test(text))
  const ends = to === text.length && (!rest.cut || ENDS.test(text))
  return {
    ...rest,
    start: start + from,
    text: text.slice(from, to),
    before: begins ? '' : '… ',
    after: ends ? '' : ' …',
  }
}

/** The text in pieces, so that what matches can be marked; marks that overlap are the first one's. */
function piecesOf(passage: Passage): Piece[] {
  const { text, start, before, after, marks } = shortened(passage)
  const pieces: Piece[] = [{ text: before, mark: null }]
  let at = 0
  for (const mark of marks.filter((each) => !isWhole(passage)(each)).sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, mark.start - start)
    const to = Math.min(text.length, mark.end - start)
    if (from >= to) continue
    pieces.push({ text: text.slice(at, from), mark: null }, { text: text.slice(from, to), mark: mark.kind })
    at = to
  }
  pieces.push({ text: text.slice(at) + after, mark: null })
  return pieces.filter((piece) => piece.text !== '')
}

/** The sentences that say why, at the most three; none where nothing was looked for in the text. */
export function reasonsOf(item: ListedArticle): Piece[][] {
  const passages = passagesOf(item)
    .filter(({ field }) => field !== 'title')
    .reduce<Passage[]>(merge, [])
  return passages.slice(0, MOST).map(piecesOf)
}

/** The headline with the words that were looked for marked. */
export function titleOf(item: ListedArticle): Piece[] {
  const title = item.title ?? 'Untitled'
  const marks = passagesOf(item)
    .filter(({ field }) => field === 'title')
    .flatMap((passage) => passage.marks)
  const whole: Passage = { field: 'title', start: 0, end: title.length, text: title, cut: false, marks }
  return item.title ? piecesOf(whole) : [{ text: title, mark: null }]
}
