/** Whose words "the statement said" are: of whoever the text last gave a statement. */
import { actorsFrom } from './cast.ts'
import { antecedent, type Scene } from './scene.ts'
import type { Speaker } from './types.ts'

const DOCUMENT =
  /^(?:the|this|that)\s(statement|letter|message|note|post|tweet|email|affidavit|testimony|diary|memoir|speech|essay|will)$/i
const REACH = 600

/** The one whose document a label such as "the statement" names, the nearest before `at`; null = not told. */
export function writerOf(scene: Scene, label: string, at: number): Speaker | null {
  const noun = DOCUMENT.exec(label)?.[1]
  if (noun === undefined) return null
  const from = Math.max(0, at - REACH)
  const owned = new RegExp(`(?:\\b(his|her)|['’]s?)\\s(?:[\\p{L}-]+\\s){0,2}${noun}\\b`, 'giu')
  const last = [...scene.body.slice(from, at).matchAll(owned)].at(-1)
  if (last === undefined) return null
  const start = from + last.index
  if (last[1] !== undefined) return antecedent(scene, last[1].toLowerCase(), start)
  const owner = scene.cast.actors[actorsFrom(scene.cast.actors, start) - 1]
  return owner?.end === start ? owner.speaker : null
}
