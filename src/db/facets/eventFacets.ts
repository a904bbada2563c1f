/** Facets of events: of what type, where, with whom, when. Counted on the sheet of events. */
import { and } from 'drizzle-orm'
import { collected, type Database } from '#dialect'
import type { EVENT_FACETS } from '../../contract/facets.ts'
import { dayNumber, dayOf, keyAfter } from '../../sortKey.ts'
import { type EventChoice, titleCondition } from '../events/choice.ts'
import { EVERYTHING, type Group, isEverything } from '../filters.ts'
import type { Condition } from '../lists.ts'
import { run } from '../statements.ts'
import { events, people, places } from '../tables.ts'
import { type Faceted, named, once, type Span } from './counts.ts'
import { type EventSheet, eventSheetOf, participants } from './eventSheet.ts'
import { countLinks, type Links, weightsOf } from './links.ts'
import { parseKeys, placeOf, type Sheet, type Weights } from './sheet.ts'
import { toldIn } from './tellings.ts'

type ValueFacet = Exclude<(typeof EVENT_FACETS)[number], 'date'>

const RECORDS = { type: null, place: places, person: people } as const satisfies Record<ValueFacet, unknown>

/** The number of a last day; `2016-02-31` is the last of February. */
const lastOf = (day: string) => Math.min(dayNumber(day), dayOf(keyAfter(day.slice(0, 7))) - 1)

/** The first and last day that a choice asks for. */
const bounds = ({ from, to }: EventChoice) => ({
  least: from === undefined ? -Infinity : dayNumber(from),
  most: to === undefined ? Infinity : lastOf(to),
})

type Linked = ValueFacet | 'organization'

const linksOf = async (db: Database, facet: Linked): Promise<Links> =>
  facet === 'person' || facet === 'organization' ? participants(db, facet) : (await eventSheetOf(db))[facet]

/** How often each event of the sheet has any of a group: itself, or in an article that tells of it. */
async function having(db: Database, group: Group, events: number): Promise<Weights> {
  const { filter, ids } = group
  if (filter === 'person' || filter === 'place' || filter === 'organization')
    return weightsOf(await linksOf(db, filter), ids, events)
  return toldIn(db, { ...EVERYTHING, include: [group] }, events)
}

/** One byte for each event of the sheet: 1 where it is chosen. */
async function marksOf(db: Database, choice: EventChoice): Promise<Uint8Array> {
  const { keys, first, last } = await eventSheetOf(db)
  const events = keys.length
  const marks = await titled(db, keys, choice)
  const keep = (holds: (event: number) => boolean) => {
    for (let i = 0; i < events; i++) if (marks[i] && !holds(i)) marks[i] = 0
  }
  const sift = (has: Weights, wanted: boolean) => keep((i) => (has[i] as number) > 0 === wanted)
  if (choice.type !== undefined) sift(weightsOf(await linksOf(db, 'type'), [choice.type], events), true)
  for (const group of choice.include) sift(await having(db, group, events), true)
  for (const group of choice.exclude) sift(await having(db, group, events), false)
  const told = { ...EVERYTHING, ...choice.told }
  if (!isEverything(told)) sift(await toldIn(db, told, events), true)
  const { least, most } = bounds(choice)
  if (choice.from !== undefined || choice.to !== undefined)
    keep((i) => first[i] !== 0 && (last[i] as number) >= least && (first[i] as number) <= most)
  return marks
}

/** One byte for each event: 1 where its title has the words of the choice. */
async function titled(db: Database, sheet: Sheet, { q }: EventChoice): Promise<Uint8Array> {
  const marks = new Uint8Array(sheet.length)
  if (q === null) return marks.fill(1)
  for (const key of await keysOf(db, titleCondition(q))) marks[placeOf(sheet, key)] = 1
  return marks
}

async function keysOf(db: Database, { key, values, sql: conditions }: Condition): Promise<Float64Array> {
  const [row] = await run<{ keys: string }[]>(db, `facet events ${key}`, values, () =>
    db.orm
      .select({ keys: collected(events.search_key) })
      .from(events)
      .where(and(...conditions)),
  )
  return parseKeys(row?.keys)
}

/** More than there are days. */
const DAYS = 2 ** 23

/** When the marked events were; those that lie partly outside the choice's time count inside it. */
function spansOf({ first, last }: EventSheet, marks: Uint8Array, choice: EventChoice): Span[] {
  const { least, most } = bounds(choice)
  const counts = new Map<number, Span>()
  for (let i = 0; i < marks.length; i++) {
    if (!marks[i] || first[i] === 0) continue
    const span = { first: Math.max(least, first[i] as number), last: Math.min(most, last[i] as number) }
    const key = span.first * DAYS + span.last
    const before = counts.get(key)
    if (before) before.count += 1
    else counts.set(key, { ...span, count: 1 })
  }
  return [...counts.values()]
}

/** The events that are chosen, counted. */
export function chosenEvents(
  db: Database,
  choice: EventChoice,
): { total: () => Promise<number>; facets: Faceted } {
  const marks = once(() => marksOf(db, choice))
  return {
    total: async () => (await marks()).reduce((sum, mark) => sum + mark, 0),
    facets: {
      values: async (name, size) => {
        const facet = name as ValueFacet
        return named(db, RECORDS[facet], countLinks(await linksOf(db, facet), await marks(), size, 'once'))
      },
      spans: async () => spansOf(await eventSheetOf(db), await marks(), choice),
    },
  }
}
