/** Who a cue belongs to: the subject before it, the name after it, the owner of the words. */
import { DAYS_MONTHS, wordSet } from '../names/words.ts'
import { actorsFrom } from './cast.ts'
import type { Cue } from './cues.ts'
import { headOf, LEAD, labelled, type Subject } from './heads.ts'
import { isPossessive, type Scene } from './scene.ts'
import { isTitle } from './titles.ts'

const REACH = 300
const BETWEEN = wordSet(`
  has had have is are was were be been will would should could may might can does do did not never also now still
  already again first once later then then too soon once even just only both all reportedly earlier late last week month
  year then often always recently instead repeatedly himself herself simply publicly long since today yesterday`)
const NOT_ADVERBS = wordSet('family ally assembly rally supply monthly weekly daily anomaly')
const JOINS = wordSet('and but or then to by before after while without when for in of than')
const BREAK =
  /[,;:—–()]|\b(?:that|and|but|because|while|when|whereas|if|though|although|whether|where|what|as|since|which|so|after|before|until)\s/gi
/** What may head a subject: a determiner, a number or a capital, but no time or place. */
const HEADS =
  /^(?!(?:In|On|At|For|From|By|With|After|Before|During|Since|As|When|While|Speaking|Earlier|Later|Asked|Meanwhile|Also|But|And|However)\b)(?:\p{Lu}|(?:the|a|an|his|her|its|their|one|another|some|two|three|several|many|this|that)\s)/u

/** Where the subject's words end: adverbs, auxiliaries and days before the verb are left out. */
function subjectEnd(text: string): number {
  let end = text.trimEnd().length
  for (let steps = 0; steps < 6; steps++) {
    const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, end - 30), end))?.[0]
    if (word === undefined) break
    const key = word.toLowerCase()
    const day = DAYS_MONTHS.has(key.replace('.', '')) && /^\p{Lu}/u.test(word)
    const adverb = /^\p{Ll}+ly$/u.test(word) && !NOT_ADVERBS.has(key)
    if (!BETWEEN.has(key) && !day && !adverb) break
    end = text.slice(0, end - word.length).trimEnd().length
    if (day && /\s(?:on|late|early)$/i.test(text.slice(0, end)))
      end = text.slice(0, end).replace(/\s+\S+$/, '').length
  }
  return end
}

/** Null = no subject of its own: it shares the one before it. */
export function subjectBefore(scene: Scene, limit: number, cue: Cue): Subject | null {
  const from = Math.max(limit, cue.start - REACH)
  const text = scene.body.slice(from, cue.start)
  const end = subjectEnd(text)
  const rest = text.slice(0, end)
  if (!/[\p{L}\p{N}]/u.test(rest)) return null
  const word = (/[\p{L}]+$/u.exec(rest.slice(-20))?.[0] ?? '').toLowerCase()
  if (word === 'who' || word === 'which') return relative(scene, from, from + end - word.length)
  if (cue.word === 'saying' && word === 'as') return quotedBy(scene, from, from + end)
  if (JOINS.has(word)) return null
  const starts = [0, ...[...rest.matchAll(BREAK)].map(({ 0: mark, index }) => index + mark.length)]
  const last = starts.at(-1) as number
  const participle = cue.word.endsWith('ing') && end === text.trimEnd().length
  if (/[\p{L}\p{N}]/u.test(rest.slice(last))) {
    if (participle) return nearest(scene, from + last, cue.start)
    return headOf(scene, from + last, from + end) ?? labelled(scene, from + last, from + end)
  }
  const person = acrossCommas(scene, from, starts, end)
  if (person !== null || participle) return person
  const first = starts.findIndex((start) => HEADS.test(rest.slice(start).replace(LEAD, '')))
  if (first === -1) return null
  const [head, next] = [starts[first] as number, starts[first + 1] ?? end]
  return labelled(scene, from + head, from + Math.min(end, next))
}

/** "Trenin, a former colonel, said": the nearest name that heads its part of the sentence. */
function acrossCommas(scene: Scene, from: number, starts: number[], end: number): Subject | null {
  for (let at = starts.length - 2; at >= Math.max(0, starts.length - 9); at--) {
    if (scene.body[from + (starts[at] as number) - 1] === '(') continue
    const head = headOf(
      scene,
      from + (starts[at] as number),
      from + Math.min(end, (starts[at + 1] as number) - 1),
    )
    if (head !== null) return { ...head, method: 'subject, apart' }
  }
  return null
}

/** ", who said": whoever stands right before it. */
function relative(scene: Scene, from: number, to: number): Subject | null {
  const index = actorsFrom(scene.cast.actors, to) - 1
  const actor = scene.cast.actors[index]
  if (
    actor !== undefined &&
    actor.start >= from &&
    actor.speaker.kind !== 'organization' &&
    /^[^.;]{0,80}$/.test(scene.body.slice(actor.end, to))
  )
    return { speaker: actor.speaker, method: 'who', confidence: 0.85 }
  return labelled(scene, from, to)
}

/** "Interfax quoted Lavrov as saying", "Lavrov was quoted as saying". */
function quotedBy(scene: Scene, from: number, to: number): Subject | null {
  const actor = scene.cast.actors[actorsFrom(scene.cast.actors, to) - 1]
  if (actor === undefined || actor.start < from) return null
  return { speaker: actor.speaker, method: 'quoted by another', confidence: 0.85 }
}

/** "Trump's tweet calling for": a participle after a noun. */
function nearest(scene: Scene, from: number, to: number): Subject | null {
  const { body, cast } = scene
  const actor = cast.actors[actorsFrom(cast.actors, to) - 1]
  if (actor === undefined || actor.start < from) return null
  return isTitle(body.slice(from, actor.start).replace(LEAD, ''), actor.role) || isPossessive(body, actor)
    ? { speaker: actor.speaker, method: 'participle', confidence: 0.7 }
    : null
}
