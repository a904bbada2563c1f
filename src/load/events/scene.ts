/** One sentence with all that was found in it, and where its clauses break: what the readers of events look at. */

import type { DatedSpan, Span } from '../types.ts'
import type { Actor } from './actors.ts'
import type { Trigger } from './triggers.ts'

export interface Scene {
  body: string
  sentence: Span
  triggers: Trigger[]
  actors: Actor[]
  dates: DatedSpan[]
  /** Where a clause ends, and with it what belongs to a trigger; in order. */
  breaks: Span[]
}

const BREAK =
  /[;\u2014\u201c\u201d"]|,\s(?:where|but|while|which|(?:for|in|at) which|who|after|because|since|and (?:in|on|at|last|this|then|also))\b|\s(?:that|but|while|because|after|before|as)(?=\s)/g

/** Finds the breaks of the sentence. */
export function sceneOf(parts: Omit<Scene, 'breaks'>): Scene {
  const { body, sentence } = parts
  const breaks: Span[] = []
  BREAK.lastIndex = sentence.start
  for (let match = BREAK.exec(body); match && match.index < sentence.end; match = BREAK.exec(body)) {
    breaks.push({ start: match.index, end: BREAK.lastIndex })
  }
  return { ...parts, breaks }
}

/** Whether a clause ends between the two places. */
export function isBroken({ breaks }: Scene, from: number, to: number): boolean {
  return breaks.some(({ start, end }) => start >= from && end <= to)
}
