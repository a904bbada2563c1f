/** Reads the words that stand for a speaker: a pronoun, a name with its titles, an office, or only what is printed. */
import { ROLE_NOUNS, wordSet } from '../names/words.ts'
import { actorsFrom } from './cast.ts'
import { writerOf } from './documents.ts'
import { holderOf, mayHold } from './offices.ts'
import { antecedent, isPossessive, type Scene, standsAlone } from './scene.ts'
import { isTitle } from './titles.ts'
import type { Speaker } from './types.ts'
import { PRONOUNS, UTTERANCES } from './words.ts'

export interface Subject {
  speaker: Speaker
  method: string
  confidence: number
}

/** "Earlier he told", "in Moscow she said". */
const LAST_PRONOUN = /\s(he|she|they)$/
const LONGEST_LABEL = 90
/** What an article calls somebody it has just named. */
const EPITHET =
  /^(?:the|this)\s(?:[\w.-]+\s){0,3}(?:minister|president|leader|politician|lawmaker|senator|congress(?:wo)?man|diplomat|envoy|ambassador|governor|mayor|candidate|nominee|republican|democrat|author|activist|professor|general|commander|chief|secretary|chancellor|premier|king|billionaire|actor|actress|singer|\d+-year-old)$/i
/** Those who are quoted without a name. */
const NAMELESS = wordSet(`
  source official officials witness resident spokesman spokeswoman spokesperson prosecutor judge member victim suspect
  fighter rebel militant reporter officer soldier police defendant plaintiff editor mother father son daughter wife
  husband brother sister uncle aunt cousin neighbour neighbor widow survivor analyst expert agent student`)
/** What may stand before the first word. */
export const LEAD =
  /^[\s,;:—–()'’"“”.-]*(?:(?:and|but|or|so|yet|also|then|as|when|while|because|that|if)\s+)?/i

/** The pronoun or the name that heads the words between two offsets. */
export function headOf(scene: Scene, from: number, to: number): Subject | null {
  const { body, cast } = scene
  const text = body.slice(from, to)
  let start = from + (LEAD.exec(text)?.[0].length ?? 0)
  const first = (/^[\p{L}]+/u.exec(body.slice(start, Math.min(to, start + 20)))?.[0] ?? '').toLowerCase()
  if (PRONOUNS.has(first) && !/^(?:his|her|its|their)$/.test(first)) return pronounAt(scene, first, start)
  for (let index = actorsFrom(cast.actors, start), looked = 0; looked < 4; index++, looked++) {
    const actor = cast.actors[index]
    if (actor === undefined || actor.start >= to) break
    if (!isTitle(body.slice(start, actor.start), actor.role)) continue
    if (standsAlone(body, actor, to)) return { speaker: actor.speaker, method: 'subject', confidence: 0.95 }
    if (!isPossessive(body, actor)) continue
    if (endsInWords(body.slice(actor.end, to)))
      return { speaker: actor.speaker, method: 'whose words', confidence: 0.8 }
    start = actor.end + 2
  }
  return null
}

/** "'s statement": what speaks is somebody's words. */
function endsInWords(after: string): boolean {
  return UTTERANCES.has(/(\p{L}+)\s*$/u.exec(after)?.[1]?.toLowerCase() ?? '')
}

/** Who a pronoun at an offset means; where nobody fits, the pronoun itself is the label. */
export function pronounAt(scene: Scene, pronoun: string, at: number): Subject {
  const speaker = antecedent(scene, pronoun, at)
  if (speaker !== null) return { speaker, method: 'pronoun', confidence: 0.75 }
  return { speaker: { id: null, kind: null, label: pronoun }, method: 'pronoun', confidence: 0.2 }
}

/** A speaker without a name between two offsets: the holder of an office, else only what is printed. */
export function labelled(scene: Scene, from: number, to: number): Subject | null {
  const text = scene.body.slice(from, Math.min(to, from + 200)).replace(LEAD, '')
  const label = text
    .slice(0, LONGEST_LABEL)
    .trim()
    .replace(/[\s,;:(—–-]+$/, '')
  if (!/\p{L}/u.test(label)) return null
  const pronoun = LAST_PRONOUN.exec(label)
  if (pronoun !== null) return pronounAt(scene, pronoun[1] as string, from)
  const writer = writerOf(scene, label, from)
  if (writer !== null) return { speaker: writer, method: 'whose words', confidence: 0.6 }
  const definite = /^the\s/i.test(label) || /^\p{Lu}/u.test(label)
  const holder = definite && !/^an?\s/i.test(label) ? holderOf(scene.cast, label, from) : null
  if (holder !== null) return { speaker: holder, method: 'office', confidence: 0.8 }
  const epithet = isEpithet(scene, label, from) ? antecedent(scene, null, from) : null
  if (epithet?.id && epithet.kind === 'person' && mayHold(scene.cast, epithet.id, label))
    return { speaker: { ...epithet, label }, method: 'epithet', confidence: 0.5 }
  return { speaker: { id: null, kind: null, label }, method: 'without a name', confidence: 0.7 }
}

/** "the farmer" after a Peter Hansen of whom no office is told, unless "a farmer" is about. */
function isEpithet({ body }: Scene, label: string, at: number): boolean {
  if (EPITHET.test(label)) return true
  const noun = /^the\s(?:[\w.-]+\s){0,3}([a-z-]+)$/.exec(label)?.[1] ?? ''
  if (!ROLE_NOUNS.has(noun) || NAMELESS.has(noun) || noun.endsWith('s')) return false
  const before = body.slice(Math.max(0, at - 2000), at)
  return !new RegExp(
    `\\b(?:an?|one|another|two|some|many|other|s)\\s(?:[\\w-]+\\s){0,4}${noun}s?\\b|\\b${noun}s\\b`,
    'i',
  ).test(before)
}
