/** What the steps that look for a speaker share, and who a pronoun means. */
import { ACT_VERBS, DAYS_MONTHS, wordSet } from '../names/words.ts'
import type { Span } from '../types.ts'
import { type Actor, actorsFrom, type Cast } from './cast.ts'
import { isTitle } from './titles.ts'
import type { Speaker } from './types.ts'
import { ONE_PERSON, PREPOSITIONS, PRONOUNS, SOMEBODY, SPEECH } from './words.ts'

export interface Scene {
  body: string
  sentences: readonly Span[]
  cast: Cast
  /** Who has spoken so far, and where; in order. */
  spoken: { at: number; speaker: Speaker }[]
}

/** May follow the name of an organization that acts. */
const FOLLOWS = wordSet(
  'and or but which that who has have had is was were are will would also itself later did does can could',
)
const SENTENCES_BACK = 7
const MOST_ACTORS = 8
const CLAUSE = /[,;:—–“”"(]|\b(?:that|and|but|while|when|as|after|before|because|if|although|though|since)\s/g
const OPENING = 200
const INVERTED =
  /^\s*(?:Among|At|In|On|Behind|Beside|Near|Outside|Inside|Next to|With|Also|Leading|Watching|Sitting|Standing|Waiting)\s(?:[^\s.]+\s){1,8}?(?:was|were|is|are|sat|sits|stood|stands|lay|came|comes|lives|lived|waited|walked)\s/

/** Index of the sentence that holds `at`. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Span).end <= at) low = middle + 1
    else high = middle
  }
  return low
}

export function isPossessive(body: string, { end }: Span): boolean {
  const mark = body[end]
  return (mark === '’' || mark === "'") && /^.(?:s(?![\p{L}])|\s)/u.test(body.slice(end, end + 3))
}

/**
 * Whether a name is itself who speaks: not a possessive, and an organization not in front of another noun, as in
 * "State Department spokeswoman Elizabeth Trudeau". `to` is where its clause or phrase ends.
 */
export function standsAlone(body: string, actor: Actor, to: number): boolean {
  if (isPossessive(body, actor)) return false
  if (actor.speaker.kind !== 'organization') return true
  const next = /^[\s-]+([\p{L}]+)/u.exec(body.slice(actor.end, Math.min(to, actor.end + 30)))?.[1]
  if (next === undefined) return true
  return (
    PREPOSITIONS.has(next) ||
    FOLLOWS.has(next) ||
    SPEECH.has(next) ||
    ACT_VERBS.has(next) ||
    DAYS_MONTHS.has(next.toLowerCase()) ||
    /^\p{Ll}{3,}ed$/u.test(next)
  )
}

/**
 * Who `pronoun` at `at` means: the subject of what was said last, sentence by sentence back. Null pronoun = anybody
 * fits. Null = nobody found; an id of null = somebody without a record.
 */
export function antecedent(scene: Scene, pronoun: string | null, at: number): Speaker | null {
  const gender = pronoun === null ? null : (PRONOUNS.get(pronoun) ?? null)
  const last = sentenceAt(scene.sentences, at)
  let spoken = scene.spoken.length - 1
  let weak: Speaker | null = null
  for (
    let index = Math.min(last, scene.sentences.length - 1);
    index >= Math.max(0, last - SENTENCES_BACK);
    index--
  ) {
    const sentence = scene.sentences[index] as Span
    const end = Math.min(sentence.end, at)
    while (spoken >= 0 && (scene.spoken[spoken] as { at: number }).at >= end) spoken--
    const said = scene.spoken[spoken]
    const speaker = said !== undefined && said.at >= sentence.start ? said.speaker : null
    if (speaker !== null && fits(scene, speaker, gender)) return speaker
    const subject = subjectIn(scene, sentence.start, end, gender)
    if (subject?.strong === true) return subject.speaker
    weak ??= subject?.speaker ?? null
  }
  return weak
}

function fits({ cast }: Scene, { id, kind, label }: Speaker, gender: 'm' | 'f' | 'other' | null): boolean {
  if (gender === null) return id !== null || label !== null
  if (gender === 'other') return kind !== 'person'
  if (kind === 'organization') return false
  if (id !== null) return (cast.genders.get(id) ?? gender) === gender
  return label !== null && !PRONOUNS.has(label) && ONE_PERSON.test(label)
}

/** Strong = the subject of a clause; weak = named at the head of the sentence, as in "In Kerry's telling". */
function subjectIn(scene: Scene, start: number, end: number, gender: 'm' | 'f' | 'other' | null) {
  const { body, cast } = scene
  let weak: Speaker | null = null
  const from = actorsFrom(cast.actors, start)
  for (let index = from; index < Math.min(from + MOST_ACTORS, cast.actors.length); index++) {
    const actor = cast.actors[index] as Actor
    if (actor.start >= end) break
    if (!fits(scene, actor.speaker, gender)) continue
    if (actor.speaker.kind === 'organization' && !standsAlone(body, actor, end)) continue
    if (!isPossessive(body, actor)) {
      if (leadsClause(body, start, actor)) return { speaker: actor.speaker, strong: true }
    } else if (actor.start - start < 40) weak ??= actor.speaker
  }
  const somebody =
    gender === 'other' ? null : SOMEBODY.exec(body.slice(start, Math.min(end, start + OPENING)))
  if (somebody !== null)
    return { speaker: { id: null, kind: null, label: somebody[1] as string }, strong: true }
  return weak === null ? null : { speaker: weak, strong: false }
}

function leadsClause(body: string, start: number, actor: Actor): boolean {
  const from = Math.max(start, actor.start - 120)
  const before = body.slice(from, actor.start)
  let clause = 0
  for (const { 0: mark, index } of before.matchAll(CLAUSE)) clause = index + mark.length
  return isTitle(before.slice(clause), actor.role) || isInverted(before.slice(clause), actor.role)
}

/** "At the back of the chamber sat Beata Dąb": a place, a verb, and only then the subject. */
function isInverted(before: string, role: string | null): boolean {
  const verb = INVERTED.exec(before)
  return verb !== null && isTitle(before.slice(verb[0].length), role)
}

/** The subject of a clause between two offsets, or null. */
export function clauseSubject(scene: Scene, start: number, end: number): Speaker | null {
  const subject = subjectIn(scene, start, end, null)
  return subject?.strong === true ? subject.speaker : null
}
