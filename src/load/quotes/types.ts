/** The values that pass between the steps of reading quotations. Offsets are into the body. */
import type { Span } from '../types.ts'

/** Words between quotation marks: the span leaves the marks out, `from` and `to` take them in. */
export interface Quoted extends Span {
  from: number
  to: number
  /** False when the closing mark is missing, as in all but the last paragraph of a long statement. */
  closed: boolean
  /** Goes on from a quotation that the paragraph before left open. */
  goesOn: boolean
}

/** Who speaks. `id` null = nobody with a record. */
export interface Speaker {
  id: string | null
  kind: 'person' | 'organization' | null
  label: string | null
}

/** What tells who speaks; `cue` null = no word does. */
export interface Attribution {
  speaker: Speaker
  cue: Span | null
  method: string
  confidence: number
}

/** A stretch of narration and the quotations in it: a sentence, or several where a quotation holds more than one. */
export interface Unit extends Span {
  quotes: Quoted[]
  /** Narration before, between and after the quotations: one more than there are quotations. */
  pieces: Span[]
}

export const NOBODY: Speaker = { id: null, kind: null, label: null }
