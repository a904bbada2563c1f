/** Finds the words that may govern a quotation: verbs and nouns of saying, "according to". */
import type { Span } from '../types.ts'
import type { Unit } from './types.ts'
import { LABELLING, MAY_BE_NOUN, NOT_BEFORE_VERB, SPEECH, UTTERANCES } from './words.ts'

export interface Cue extends Span {
  word: string
  /** `label`: stands before a quotation only ("called it"). */
  kind: 'speech' | 'label' | 'noun' | 'according'
}

const WORD = /[A-Za-z]+/g
const PASSIVE = /\b(?:was|were|been|being|is|are)\s$/
/** A noun of saying is too far off to govern. */
const LONGEST_REACH = 400

/** The cues in each piece of narration, in order. */
export function findCues(body: string, { pieces }: Unit): Cue[][] {
  return pieces.map((piece, at) => {
    const last = at === pieces.length - 1
    const from = last || piece.end - piece.start < 3 * LONGEST_REACH ? piece.start : piece.end - LONGEST_REACH
    return cuesIn(body, from, last ? Math.min(piece.end, piece.start + LONGEST_REACH) : piece.end)
  })
}

/** The cues between two offsets, in order. */
export function cuesIn(body: string, from: number, to: number): Cue[] {
  const cues: Cue[] = []
  const text = body.slice(from, to)
  let before = ''
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    const word = printed.length > 3 ? printed.toLowerCase() : printed
    const kind = kindOf(word, before, text, index)
    if (kind !== null) {
      const end = index + (kind === 'according' ? 'according to'.length : printed.length)
      cues.push({ start: from + index, end: from + end, word, kind })
    }
    before = word
  }
  return cues
}

function kindOf(word: string, before: string, text: string, index: number): Cue['kind'] | null {
  if (text[index - 1] === '-') return null
  if (word === 'according') return text.startsWith(' to', index + word.length) ? 'according' : null
  const verb = SPEECH.has(word) ? 'speech' : LABELLING.has(word) ? 'label' : null
  const nounal =
    before !== '' &&
    (NOT_BEFORE_VERB.has(before.toLowerCase()) ||
      (before === 's' && /['’]s $/.test(text.slice(0, index).slice(-3))))
  if (verb !== null && !(nounal && (MAY_BE_NOUN.has(word) || /ed$/.test(word) || UTTERANCES.has(word)))) {
    return verb === 'label' && PASSIVE.test(text.slice(Math.max(0, index - 8), index)) && word.endsWith('ed')
      ? null
      : verb
  }
  return UTTERANCES.has(word) ? 'noun' : null
}
