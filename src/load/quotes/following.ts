/** Finds the cue that follows a quotation. */
import type { Span } from '../types.ts'
import { subjectAfter } from './after.ts'
import type { Cue } from './cues.ts'
import type { Subject } from './heads.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subjects.ts'
import type { Attribution, Quoted, Unit } from './types.ts'

/** A unit with its cues, piece by piece. */
export interface Reading {
  scene: Scene
  unit: Unit
  cues: Cue[][]
  /** Who each cue belongs to, once it was asked for. */
  known: Map<Cue, Attribution | null>
}

/** "…" and Kerry said: the verb belongs to what comes next. */
const STARTS_ANEW =
  /^[\s,;]*(?:and|but|while|whereas|which|that|because|so|or|who|whose|by|though|although|for)\b/i
const UNLISTED =
  /^\s+(?:he|she|they|(?:\p{Lu}[\p{L}.'’-]*)(?:\s+\p{Lu}[\p{L}.'’-]*){0,4})\s+(\p{Ll}{2,}(?:ed|s))\b/u
const LONGEST_GAP = 200

/** The verb after the quotation before piece `at`, with its subject: `said Kerry`, `Kerry said`, `according to Kerry`. */
export function cueAfter({ scene, unit, cues }: Reading, at: number): Attribution | null {
  const piece = unit.pieces[at] as Span
  const found = cues[at]?.find(({ kind }) => kind === 'speech' || kind === 'according')
  const cue = found ?? unlistedVerb(scene.body, unit, at)
  if (cue === null || cue.start - piece.start > LONGEST_GAP) return null
  const gap = scene.body.slice(piece.start, cue.start)
  if (STARTS_ANEW.test(gap)) return null
  if (
    cue.kind === 'speech' &&
    !/[\p{L}\p{N}]/u.test(gap.replace(/\b(?:also|then|later|\p{Ll}+ly)\b/gu, ''))
  ) {
    return cue.word.endsWith('ing') ? null : made(cue, subjectAfter(scene, cue.end, piece.end))
  }
  const subject =
    cue.kind === 'according'
      ? subjectAfter(scene, cue.end, piece.end)
      : subjectBefore(scene, piece.start, cue)
  return made(cue, subject)
}

/** `"Why?" she fumes.`: after a comma or a question, a verb in no table. */
function unlistedVerb(body: string, { pieces, quotes }: Unit, at: number): Cue | null {
  const { start, end } = pieces[at] as Span
  const quote = quotes[at - 1] as Quoted
  if (!/[,?!]/.test(body.slice(quote.end - 1, quote.to + 1))) return null
  const match = UNLISTED.exec(body.slice(start, Math.min(end, start + 90)))
  if (match === null) return null
  const to = start + match[0].length
  const word = match[1] as string
  return { start: to - word.length, end: to, word, kind: 'speech' }
}

/** What a cue and its subject say of the speaker. */
export function made(cue: Cue, subject: Subject | null): Attribution | null {
  if (subject === null) return null
  const { speaker, method, confidence } = subject
  return {
    speaker,
    cue: { start: cue.start, end: cue.end },
    method: cue.kind === 'according' ? 'according to' : method,
    confidence,
  }
}
