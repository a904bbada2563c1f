/** Which articles tell of which events, as numbers on their two sheets. */
import type { Database } from '#dialect'
import type { Scope } from '../filters.ts'
import { kept } from '../kept.ts'
import { numbersOf } from './eventSheet.ts'
import { linkedBy, linkPieces } from './indexed.ts'
import { marksOf } from './marks.ts'
import { joined, placeOf, sheetOf } from './sheet.ts'

/** The article number `article[i]` tells of the event number `event[i]`. */
interface Tellings {
  event: Uint32Array
  article: Uint32Array
}

const tellings = (db: Database): Promise<Tellings> =>
  kept(db, 'tellings', async () => {
    const sheet = await sheetOf(db)
    const numbers = await numbersOf(db)
    const pieces: Record<keyof Tellings, Uint32Array[]> = { event: [], article: [] }
    for await (const { values, keys } of linkPieces(db, 'event', linkedBy('event'))) {
      pieces.event.push(Uint32Array.from(values, (id) => numbers.get(id) as number))
      pieces.article.push(Uint32Array.from(keys, (key) => placeOf(sheet, key)))
    }
    const none = new Uint32Array()
    return { event: joined(pieces.event, none), article: joined(pieces.article, none) }
  })

/** One byte for each of so many events: 1 where an article of the scope tells of it. */
export async function toldIn(db: Database, scope: Scope, events: number): Promise<Uint8Array> {
  const { event, article } = await tellings(db)
  const marks = await marksOf(db, scope)
  const told = new Uint8Array(events)
  for (let i = 0; i < event.length; i++) if (marks[article[i] as number]) told[event[i] as number] = 1
  return told
}
