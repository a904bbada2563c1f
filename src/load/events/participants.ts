/** Who takes part in what a trigger tells of. */
import type { EventType } from '../types.ts'
import type { Actor } from './actors.ts'
import { isBroken, type Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

/** People speak of attacks and elections far more often than they take part in them. */
const IMPERSONAL: ReadonlySet<EventType> = new Set(['attack', 'aid', 'sanction', 'election'])
const NEARBY = 30
const IN_REACH = 80
/** "called him to put off his visit": the visit of the subject. */
const OWN = /\b(?:his|her)\s+(?:[\w-]+\s+){0,3}$/
const ANEW = /\sand\s+(?:(?!and\b)[\w-]+\s+){0,2}$/
const OWNER = /^['\u2019]s?\s/

/** Those named in the clause of the trigger, or where it names nobody before it, since the last statement. */
export function participantsOf(
  scene: Scene,
  trigger: Trigger,
  speakers: ReadonlyMap<Trigger, Actor | null>,
): Actor[] {
  const { body, sentence, triggers, actors } = scene
  let left = sentence.start
  let right = sentence.end
  for (const saying of triggers) {
    const { type, form, start, end } = saying
    if (type !== 'statement' || form !== 'act') continue
    if (end <= trigger.start) left = Math.max(left, end)
    // "they agreed on a truce, Lavrov said": who says so stands before the verb and takes no part.
    const from = Math.min(start, speakers.get(saying)?.start ?? start)
    // "Meeting him in Geneva, Kerry said": there the one who speaks is the one who met.
    if (trigger.start === sentence.start) continue
    if (start >= trigger.end) right = Math.min(right, from >= trigger.end ? from : start)
  }
  const able = actors
    .filter(({ start, end }) => start >= left && end <= right)
    .filter((actor) => acts(body, actor, trigger))
  const before = able.filter(({ end }) => end <= trigger.start)
  const subjects = before.filter(({ end }) => !isBroken(scene, end, trigger.start))
  const chosen = subjects.length > 0 ? subjects : before
  if (trigger.type === 'visit')
    return unique(OWN.test(body.slice(left, trigger.start)) ? before.slice(0, 1) : chosen)
  const objects = able.filter(
    ({ start, end }) =>
      start >= trigger.end &&
      !startsAnew(scene, trigger, start) &&
      !isBroken(scene, trigger.end, start) &&
      !OWNER.test(body.slice(end, end + 3)),
  )
  return unique([...chosen, ...objects])
}

/** "bombed the city and Hamas fired": the subject of the next verb. */
function startsAnew({ body, triggers }: Scene, trigger: Trigger, at: number): boolean {
  if (!ANEW.test(body.slice(trigger.end, at))) return false
  const next = triggers.find(({ form, start }) => form === 'act' && start > at)
  return next !== undefined && /^[^,;]*$/.test(body.slice(at, next.start)) && next.start - at < IN_REACH
}

/** A place takes part when it stands for its government or is the subject; a person in an attack only when named beside it. */
function acts(body: string, { kind, metonym, via, end }: Actor, trigger: Trigger): boolean {
  const gap = trigger.start - end
  if (trigger.form !== 'act' && IMPERSONAL.has(trigger.type) && gap > (kind === 'person' ? NEARBY : IN_REACH))
    return false
  if (kind !== 'place' || metonym) return true
  if (trigger.type === 'other') return false
  if (via !== null || end > trigger.start) return false
  return trigger.form === 'act' || OWNER.test(body.slice(end, end + 3))
}

/** Each id once, in order. */
export function unique(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>()
  return actors.filter(({ kind, id }) => !seen.has(`${kind} ${id}`) && seen.add(`${kind} ${id}`))
}
