/** Finds who speaks where no word says that anybody does. */
import type { Span } from '../types.ts'
import { subjectAfter } from './after.ts'
import { headOf, labelled, type Subject } from './heads.ts'
import { clauseSubject, type Scene } from './scene.ts'
import type { Attribution, Quoted, Unit } from './types.ts'

const LONGEST_REACH = 200
/** What is named, not said: "the so-called “…”". */
const NAMED = /\b(?:the|so-called|known as|an?|his|her|its|their|this|these|of|dubbed)\s*$/i
const SIGNED = /^\s*[—–-]+\s*(?=\p{Lu})/u
const LEAD_IN = /(?:^|[.!?]\s)([^.!?:]{2,90}):\s*$/
/** "Kerry: “…”", "“…” — Kerry", or the subject of a sentence with a verb that is in no table. */
export function withoutCue(scene: Scene, unit: Unit, quote: Quoted, at: number): Attribution | null {
  const { body } = scene
  const piece = unit.pieces[at] as Span
  const before = body.slice(Math.max(piece.start, quote.from - 120), quote.from)
  const lead = LEAD_IN.exec(before)
  if (lead !== null) {
    const to = quote.from - (lead[0].length - lead[0].lastIndexOf(':'))
    const from = to - (lead[1] as string).length
    return bare(headOf(scene, from, to) ?? labelled(scene, from, to), 'before a colon', 0.8)
  }
  const next = unit.pieces[at + 1] as Span
  const signed = SIGNED.exec(body.slice(next.start, Math.min(next.end, next.start + 12)))
  if (signed !== null)
    return bare(subjectAfter(scene, next.start + signed[0].length, next.end), 'signed', 0.8)
  if (before.trim() === '' || NAMED.test(before)) return null
  const head = headOf(scene, piece.start, Math.min(quote.from, piece.start + LONGEST_REACH))
  const speaker =
    head !== null && head.speaker.id !== null ? head.speaker : clauseSubject(scene, piece.start, quote.from)
  return speaker === null
    ? null
    : bare({ speaker, method: '', confidence: 0 }, 'subject of the sentence', 0.4)
}

function bare(subject: Subject | null, method: string, confidence: number): Attribution | null {
  return subject === null ? null : { speaker: subject.speaker, cue: null, method, confidence }
}
