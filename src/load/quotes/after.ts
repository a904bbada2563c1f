/** Who a cue belongs to when the speaker comes after it, or owns the words. */
import { ROLE_NOUNS } from '../names/words.ts'
import { type Actor, actorsFrom } from './cast.ts'
import type { Cue } from './cues.ts'
import { labelled, pronounAt, type Subject } from './heads.ts'
import { isPossessive, type Scene, standsAlone } from './scene.ts'
import { isTitle } from './titles.ts'
import { PRONOUNS, SPEECH, UTTERANCES } from './words.ts'

const AFTER_REACH = 160
const CUT =
  /[,;:.!?—–“”"()]|\s(?:who|which|that|in|on|at|during|after|before|when|as|while|told|said|says|from|about|by|and|but|with|following|adding|speaking|citing)\s/
/** The speaker named after "said", "according to" or "by", up to `limit`. */
export function subjectAfter(scene: Scene, from: number, limit: number): Subject | null {
  const { body, cast } = scene
  const to = Math.min(limit, from + AFTER_REACH)
  const text = body.slice(from, to)
  const start = from + (text.length - text.trimStart().length)
  const first = (/^[\p{L}]+/u.exec(text.trimStart())?.[0] ?? '').toLowerCase()
  if (PRONOUNS.has(first) && !/^(?:his|her|its|their)$/.test(first)) return pronounAt(scene, first, start)
  let head = start
  for (let index = actorsFrom(cast.actors, start), looked = 0; looked < 4; index++, looked++) {
    const actor = cast.actors[index]
    if (actor === undefined || actor.start >= to) break
    if (!namesHead(body, head, actor)) continue
    if (standsAlone(body, actor, to))
      return { speaker: actor.speaker, method: 'after the verb', confidence: 0.95 }
    if (!isPossessive(body, actor)) continue
    if (UTTERANCES.has(/^.?s?\s+(\p{L}+)/u.exec(body.slice(actor.end, to))?.[1]?.toLowerCase() ?? ''))
      return { speaker: actor.speaker, method: 'whose words', confidence: 0.8 }
    head = actor.end + 2
  }
  const cut = CUT.exec(body.slice(start, to))
  return labelled(scene, start, cut === null ? to : start + cut.index)
}

/** Titles lead up to the name, or an office set off by a comma. */
function namesHead(body: string, from: number, actor: Actor): boolean {
  const before = body.slice(from, actor.start)
  if (/[;.:“”"]\s/.test(before.replace(/\b\p{Lu}\p{L}{0,3}\.(?:\p{Lu}\.)*/gu, ''))) return false
  const comma = before.indexOf(',')
  if (comma === -1) return isTitle(before, actor.role)
  const next = /^\s+(\p{Ll}+)/u.exec(body.slice(actor.end, actor.end + 20))?.[1] ?? ''
  const office = before.slice(0, comma).toLowerCase().split(/\s+/)
  return (
    /^,\s*$/.test(before.slice(comma)) && office.some((word) => ROLE_NOUNS.has(word)) && !SPEECH.has(next)
  )
}

/** Whose words a noun of saying means: "Obama's assertion", "a statement by the minister"; null = nobody's. */
export function ownerOf(scene: Scene, limit: number, cue: Cue, end: number): Subject | null {
  const { body, cast } = scene
  const from = Math.max(limit, cue.start - 60)
  const match = /(?:['’]s?|\b(his|her|their|its))\s+(?:[\w-]+\s+){0,3}$/i.exec(body.slice(from, cue.start))
  if (match !== null) {
    if (match[1] !== undefined) return pronounAt(scene, match[1].toLowerCase(), from + match.index)
    const actor = cast.actors[actorsFrom(cast.actors, from + match.index) - 1]
    if (actor?.end === from + match.index)
      return { speaker: actor.speaker, method: 'whose words', confidence: 0.9 }
    return labelled(
      scene,
      Math.max(from, body.lastIndexOf(' ', from + match.index - 1) + 1),
      from + match.index,
    )
  }
  const by = /^\s+(?:by|from|of)\s+/.exec(body.slice(cue.end, Math.min(end, cue.end + 12)))
  return by === null ? null : subjectAfter(scene, cue.end + by[0].length, end)
}
