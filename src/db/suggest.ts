/**
 * Records that may be meant by the beginning of a word, the most used first. The most used of all are in memory; others
 * are looked up only where they could stand among those that fit, and then the first few by name: all is bounded.
 */
import { type Database, phrase } from '#dialect'
import type { EntityFilter } from '../contract/filters.ts'
import { fold, wordsOf } from '../fold.ts'
import { LEVEL } from './names.ts'
import { RECORDS, type Recorded } from './records.ts'
import { namesBeginning, recordsNamed } from './suggest/records.ts'
import { shelvesOf, takeDown } from './suggest/shelf.ts'
import { eventsTitled } from './suggest/titles.ts'
import { mostUsedFirst, type Typed, type Used } from './suggest/typed.ts'

export interface SuggestedRow extends Used {
  kind: EntityFilter
  /** The name or alias that begins so, or has a word that does. */
  matched: string
  /** What is typed is the whole name, a whole alias, or the beginning of a word. */
  match: 'name' | 'alias' | 'prefix'
}

const AFTER_ANY_LETTER = '\uffff'

/** Null: nothing that a name could begin with. */
function readTyped(text: string, limit: number): Typed | null {
  const prefix = fold(text)
  const words = wordsOf(prefix)
  if (words.length === 0) return null
  const values = { from: prefix, to: prefix + AFTER_ANY_LETTER, words: phrase(words, true), limit }
  return { prefix, words: words.join(' '), values }
}

type Found = Used & { kind: EntityFilter }

const ofKind = (kind: EntityFilter, rows: Used[]): Found[] => rows.map((row) => ({ ...row, kind }))

/** The most used of these, each once; kinds stand in the order they are asked for where all else is equal. */
function mostUsed(found: Found[], kinds: readonly EntityFilter[], limit: number): Found[] {
  const once = new Map(found.map((row) => [`${row.kind} ${row.id}`, row]))
  return [...once.values()]
    .sort((a, b) => mostUsedFirst(a, b) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .slice(0, limit)
}

async function findUsed(db: Database, kinds: readonly EntityFilter[], typed: Typed): Promise<Found[]> {
  const { limit } = typed.values
  const shelves = await shelvesOf(db)
  const taken = kinds.flatMap((kind) => ofKind(kind, takeDown(shelves[kind], kind, typed)))
  let best = mostUsed(taken, kinds, limit)
  // Words of titles are dearest to look up: once all else is found, there is the least need of them.
  const eventsLast = [...kinds].sort((a, b) => Number(a === 'event') - Number(b === 'event'))
  for (const kind of eventsLast) {
    const least = best[limit - 1]?.article_count ?? 0
    if (least > shelves[kind].elsewhere) continue
    const more = kind === 'event' ? await eventsTitled(db, typed) : await recordsNamed(db, kind, typed)
    best = mostUsed([...best, ...ofKind(kind, more)], kinds, limit)
  }
  return best
}

/** Says of records of one kind which name fits: the whole one, else the record's own, else an alias. */
async function matchedBy(db: Database, kind: Recorded, rows: Found[], typed: Typed): Promise<SuggestedRow[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const names = await namesBeginning(db, kind, ids, typed)
  return rows.map((row) => {
    const its = names.filter(
      ({ id, alias, level }) => id === row.id && (level < LEVEL.id || alias === row.name),
    )
    const whole = its.find(({ key, level }) => key === typed.prefix && level > LEVEL.word)
    const own = its.find(({ alias }) => alias === row.name)
    const { alias = row.name } = whole ?? own ?? its[0] ?? {}
    const match = !whole ? 'prefix' : fold(alias) === fold(row.name) ? 'name' : 'alias'
    return { ...row, matched: alias, match }
  })
}

const titledBy = (row: Found, { prefix }: Typed): SuggestedRow => ({
  ...row,
  matched: row.name,
  match: fold(row.name) === prefix ? 'name' : 'prefix',
})

/** At the most `limit` records of these kinds; null if `text` has no letter or digit. */
export async function suggestRecords(
  db: Database,
  kinds: readonly EntityFilter[],
  text: string,
  limit: number,
): Promise<SuggestedRow[] | null> {
  const typed = readTyped(text, limit)
  if (!typed) return null
  const best = await findUsed(db, kinds, typed)
  const said = new Map(best.filter(({ kind }) => kind === 'event').map((row) => [row, titledBy(row, typed)]))
  for (const kind of Object.keys(RECORDS) as Recorded[]) {
    const rows = best.filter((row) => row.kind === kind)
    const matched = await matchedBy(db, kind, rows, typed)
    for (const [i, row] of matched.entries()) said.set(rows[i] as Found, row)
  }
  return best.flatMap((row) => said.get(row) ?? [])
}
