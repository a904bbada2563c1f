/** Chooses the few events an article is about: by place in the text, the headline, completeness and how often they are told. */

import type { EventType } from '../types.ts'
import type { Story, Told } from './merge.ts'
import { family } from './types.ts'

/** What the headline speaks of. */
export interface Headline {
  types: ReadonlySet<EventType>
  ids: ReadonlySet<string>
}

const MOST = 6
const ENOUGH = 3.5
const MOST_STATEMENTS = 3
/** Beside this many other events only the first statement is a main event. */
const MANY_OTHERS = 3
const FORM_WEIGHT = { act: 2, thing: 1, many: 1 }
const MODALITY_WEIGHT = { happened: 0.5, planned: 0, called_off: 0, possible: -1.5 }
/** A ceasefire is news while it is still sought, and aid when it is refused. */
const SOUGHT: ReadonlySet<EventType> = new Set(['ceasefire', 'aid'])
const SOUGHT_WEIGHT = -0.5
/** "Russia says" without a day is a standing position, not an event. */
const GOVERNMENT_SAYS = -1
/** "attacks" and "elections" without a day are mostly background, as an election named by its year is. */
const UNDATED_MANY = -1.5

/** At most six, in the order of the text. */
export function mainStories(stories: readonly Story[], headline: Headline): Story[] {
  const ranked = stories
    .map((story, order) => ({ story, order, score: scoreOf(story, headline) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || a.order - b.order)
  const others = ranked.filter(({ story }) => story.type !== 'statement').length
  const room = others >= MANY_OTHERS ? 1 : MOST_STATEMENTS
  const statements = ranked.filter(({ story }) => story.type === 'statement').slice(0, room)
  return ranked
    .filter((item) => item.story.type !== 'statement' || statements.includes(item))
    .slice(0, MOST)
    .sort((a, b) => a.order - b.order)
    .map(({ story }) => story)
}

/** Higher is more of a main event; 0 where it is known neither who nor where. */
function scoreOf(story: Story, headline: Headline): number {
  const first = story.told[0]
  if (!first) return 0
  const known = (story.date ? 1 : 0) + (story.place ? 1 : 0) + (story.actors.length > 0 ? 1 : 0)
  if (!isTellable(story)) return 0
  const best = Math.max(...story.told.map(weightOf))
  const wished = !SOUGHT.has(story.type) && story.told.every(({ modality }) => modality === 'possible')
  const lead = Math.max(0, 1.5 - first.at * 0.3) * (wished ? 0.5 : 1)
  const again = Math.min(1.5, (tellings(story) - 1) * 0.5)
  return best + known + lead + again + headlineBonus(story, headline)
}

/** Of an event one must be able to say who or where; of a visit where. */
function isTellable({ type, place, actors }: Story): boolean {
  return place !== null || (actors.length > 0 && type !== 'visit')
}

/** In how many sentences it is told of as more than a wish. */
function tellings({ type, told }: Story): number {
  const real = told.filter(({ modality }) => SOUGHT.has(type) || modality !== 'possible')
  return Math.max(1, new Set(real.map(({ at }) => at)).size)
}

function weightOf({ type, form, modality, quoted, date, actors }: Told): number {
  const doubt = SOUGHT.has(type) && modality === 'possible' ? SOUGHT_WEIGHT : MODALITY_WEIGHT[modality]
  const vague = form === 'many' && !date ? UNDATED_MANY : 0
  const background = type === 'election' && date?.precision === 'year' ? UNDATED_MANY : 0
  const habit = type === 'statement' && actors[0]?.kind === 'place' && !date ? GOVERNMENT_SAYS : 0
  return FORM_WEIGHT[form] + doubt + vague + background + habit - (quoted ? 0.5 : 0)
}

function headlineBonus(story: Story, { types, ids }: Headline): number {
  const named = story.actors.some(({ id }) => ids.has(id)) ? 0.5 : 0
  return named + ([...types].some((type) => family(type) === family(story.type)) ? 1.5 : 0)
}
