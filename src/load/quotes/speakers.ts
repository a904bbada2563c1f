/** Gives each quotation of a unit its speaker, from the words around it. */
import type { Span } from '../types.ts'
import { ownerOf, subjectAfter } from './after.ts'
import { withoutCue } from './cueless.ts'
import { type Cue, findCues } from './cues.ts'
import { cueAfter, made, type Reading } from './following.ts'
import { headOf } from './heads.ts'
import { clauseSubject, type Scene } from './scene.ts'
import { subjectBefore } from './subjects.ts'
import type { Attribution, Quoted, Unit } from './types.ts'

const LONGEST_GAP = 200
/** "…," as Putin put it. */
const AS_PUT = /^,?\sas\s/
/** What somebody has in mind is told in the words of whoever tells it. */
const MIND =
  /^(?:want|hope|expect|believe|think|fear|doubt|need|consider|view|see|regard)(?:s|ed|ing)?$|^(?:thought|saw)$/
const BESIDE = /^[\s,]*(?:that)?[\s,:—–-]*$/

/** One per quotation of the unit; null = the unit does not tell. */
export function attributeUnit(scene: Scene, unit: Unit): (Attribution | null)[] {
  const reading: Reading = { scene, unit, cues: findCues(scene.body, unit), known: new Map() }
  const after = unit.quotes.map((_, at) => cueAfter(reading, at + 1))
  const later = nextOf(after)
  let previous: Attribution | null = null
  return unit.quotes.map((quote, at) => {
    const found: Attribution | null =
      governing(reading, quote, at, after[at] ?? null) ??
      previous ??
      later[at] ??
      withoutCue(scene, unit, quote, at)
    previous = found ?? previous
    return found
  })
}

/** For each place, what the next place that has anything has. */
function nextOf(after: readonly (Attribution | null)[]): (Attribution | null)[] {
  const later = [...after]
  for (let at = later.length - 2; at >= 0; at--) later[at] ??= later[at + 1] ?? null
  return later
}

function governing(
  reading: Reading,
  quote: Quoted,
  at: number,
  after: Attribution | null,
): Attribution | null {
  const { body } = reading.scene
  const before = cueBefore(reading, at)
  if (after === null || before === null) return before ?? after
  if (AS_PUT.test(body.slice(quote.to, quote.to + 5))) return after
  const open =
    /[,?!—–-]$/.test(body.slice(quote.end - 1, quote.end)) || /^,/.test(body.slice(quote.to, quote.to + 1))
  const beside = BESIDE.test(body.slice((before.cue as Span).end, quote.from))
  const fragment = /^\p{Ll}/u.test(body.slice(quote.start, quote.start + 2))
  return open && !beside && !fragment ? after : before
}

/** The last cue of a piece, for the quotation after it. A noun with a colon after it leaves that to the verb. */
function cueBefore(reading: Reading, at: number): Attribution | null {
  const cues = reading.cues[at] as Cue[]
  const end = (reading.unit.pieces[at] as Span).end
  for (let index = cues.length - 1; index >= 0 && index >= cues.length - 6; index--) {
    const cue = cues[index] as Cue
    if (cue.kind === 'noun' && index > 0 && /:\s*$/.test(reading.scene.body.slice(cue.end, end))) continue
    const found = resolve(reading, at, index)
    if (found !== null) return sayingOf(reading, at, index, found)
  }
  return null
}

/** "Kerry said he hoped …": the verb of saying governs. */
function sayingOf(reading: Reading, at: number, index: number, found: Attribution): Attribution {
  const cues = reading.cues[at] as Cue[]
  const before = cues[index - 1]
  if (before?.kind === 'speech' && isTold(before, found)) return resolve(reading, at, index - 1) ?? found
  const cue = cues[index] as Cue
  if (index === 0 || cue.kind !== 'label' || before?.kind !== 'speech') return found
  const outer = resolve(reading, at, index - 1)
  if (outer !== null && MIND.test(cue.word) && isClause(reading.scene.body.slice(before.end, cue.start)))
    return outer
  return outer !== null && outer.speaker.id !== null && outer.speaker.id === found.speaker.id ? outer : found
}

/** What follows a verb of saying directly is what was said. */
function isClause(between: string): boolean {
  return /^\s+(?:that\s)?[\p{L}]/u.test(between) && !/^\s(?:on|in|at|to|by|after|before)\s/.test(between)
}

/** "He said fighting had continued": what has the verb of saying in its name tells nothing, it is told. */
function isTold({ word }: Cue, { speaker }: Attribution): boolean {
  return speaker.id === null && speaker.label?.startsWith(`${word} `) === true
}

function resolve(reading: Reading, at: number, index: number): Attribution | null {
  const cue = reading.cues[at]?.[index] as Cue
  const known = reading.known.get(cue)
  if (known !== undefined) return known
  const { scene, unit } = reading
  const { start, end } = unit.pieces[at] as Span
  const found =
    cue.kind === 'noun'
      ? made(cue, ownerOf(scene, start, cue, end))
      : cue.kind === 'according'
        ? made(cue, subjectAfter(scene, cue.end, end))
        : (made(cue, subjectBefore(scene, clauseStart(reading, at, index) ?? start, cue)) ??
          shared(reading, at, index, cue))
  reading.known.set(cue, found)
  return found
}

/** "Kerry said Lavrov called it": the clause begins after "said"; null where the verb has none of its own. */
function clauseStart({ scene, cues }: Reading, at: number, index: number): number | null {
  const [before, cue] = [cues[at]?.[index - 1], cues[at]?.[index] as Cue]
  if (before?.kind !== 'speech' || /^(?:tell|told|ask)/.test(before.word)) return null
  return /^\s(?:that\s)?\p{Lu}[^,]*\s$/u.test(scene.body.slice(before.end, cue.start)) ? before.end : null
}

/** A verb without a subject of its own: "and called it", ", adding". */
function shared(reading: Reading, at: number, index: number, cue: Cue): Attribution | null {
  const { scene, unit, cues } = reading
  for (let before = index - 1; before >= 0 && before >= index - 3; before--) {
    if (cues[at]?.[before]?.kind === 'noun') continue
    const found = resolve(reading, at, before)
    if (found !== null) return made(cue, { ...found, method: 'shared subject', confidence: 0.85 })
  }
  if (at > 0) {
    const found = cueAfter(reading, at) ?? cueBefore(reading, at - 1)
    if (found !== null && found.cue?.start !== cue.start)
      return made(cue, { ...found, method: 'shared subject', confidence: 0.85 })
  }
  const head = headOf(scene, unit.start, Math.min(cue.start, unit.start + LONGEST_GAP))
  const speaker = head?.speaker ?? clauseSubject(scene, unit.start, cue.start)
  return speaker === null ? null : made(cue, { speaker, method: 'shared subject', confidence: 0.7 })
}
