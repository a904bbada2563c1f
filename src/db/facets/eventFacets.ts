/** Facets of events: of what type, where, with whom, when. Counted on the sheet of events. */
import { and } from 'drizzle-orm'
import { collected, type Database } from '#dialect'
import type { EVENT_FACETS } from '../../contract/facets.ts'
import { dayNumber, dayOf, keyAfter } from '../../sortKey.ts'
import type { EventChoice } from '../events/choice.ts'
import type { Group } from '../filters.ts'
import type { Condition } from '../lists.ts'
import { run } from '../statements.ts'
import { events, people, places } from '../tables.ts'
import { type Faceted, named, once, type Span } from './counts.ts'
import { type EventSheet, eventSheetOf, participants } from './eventSheet.ts'
import { countLinks, type Links, weightsOf } from './links.ts'
import { parseKeys, placeOf } from './sheet.ts'

type ValueFacet = Exclude<(typeof EVENT_FACETS)[number], 'date'>

const RECORDS = { type: null, place: places, person: people } as const satisfies Record<ValueFacet, unknown>

/** Filters that the sheet of events can answer itself. */
const ON_SHEET = ['place', 'person', 'organization'] as const

export const isOnSheet = (filter: Group['filter']): filter is (typeof ON_SHEET)[number] =>
  (ON_SHEET as readonly string[]).includes(filter)

/** The number of a last day; `2016-02-31` is the last of February. */
const lastOf = (day: string) => Math.min(dayNumber(day), dayOf(keyAfter(day.slice(0, 7))) - 1)

/** The first and last day that a choice asks for. */
const bounds = ({ from, to }: EventChoice) => ({
  least: from === undefined ? -Infinity : dayNumber(from),
  most: to === undefined ? Infinity : lastOf(to),
})

const linksOf = async (db: Database, facet: ValueFacet | 'organization'): Promise<Links> =>
  facet === 'person' || facet === 'organization' ? participants(db, facet) : (await eventSheetOf(db))[facet]

/** One byte for each event of the sheet: 1 where it is chosen. `rest` is what only the engine can tell. */
async function marksOf(db: Database, sheet: EventSheet, choice: EventChoice, rest: Condition) {
  const marks = new Uint8Array(sheet.keys.length)
  if (rest.sql.length === 0) marks.fill(1)
  else for (const key of await keysOf(db, rest)) marks[placeOf(sheet.keys, key)] = 1
  const keep = (holds: (event: number) => boolean) => {
    for (let i = 0; i < marks.length; i++) if (marks[i] && !holds(i)) marks[i] = 0
  }
  const sift = async (facet: ValueFacet | 'organization', ids: string[], wanted: boolean) => {
    const has = weightsOf(await linksOf(db, facet), ids, marks.length)
    keep((i) => (has[i] as number) > 0 === wanted)
  }
  if (choice.type !== undefined) await sift('type', [choice.type], true)
  for (const { filter, ids } of choice.include) if (isOnSheet(filter)) await sift(filter, ids, true)
  for (const { filter, ids } of choice.exclude) if (isOnSheet(filter)) await sift(filter, ids, false)
  const { least, most } = bounds(choice)
  const { first, last } = sheet
  if (choice.from !== undefined || choice.to !== undefined)
    keep((i) => first[i] !== 0 && (last[i] as number) >= least && (first[i] as number) <= most)
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
  for (const [i, mark] of marks.entries()) {
    if (!mark || first[i] === 0) continue
    const span = { first: Math.max(least, first[i] as number), last: Math.min(most, last[i] as number) }
    const key = span.first * DAYS + span.last
    const before = counts.get(key)
    if (before) before.count += 1
    else counts.set(key, { ...span, count: 1 })
  }
  return [...counts.values()]
}

/** The events that are chosen, counted; `rest` is the condition of what their sheet does not tell. */
export function chosenEvents(
  db: Database,
  choice: EventChoice,
  rest: Condition,
): { total: () => Promise<number>; facets: Faceted } {
  const marks = once(async () => marksOf(db, await eventSheetOf(db), choice, rest))
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
