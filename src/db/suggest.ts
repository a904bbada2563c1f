/**
 * Records that may be meant by the beginning of a word, the most used first. Where few names begin so, all of them are
 * looked at; where many do, the most used records are walked until enough of them fit. Both are bounded.
 */
import { type Database, phrase } from '#dialect'
import type { EntityFilter } from '../contract/filters.ts'
import { fold } from '../fold.ts'
import { LEVEL } from './names.ts'
import { namesBeginning, type Recorded, recordsNamed } from './suggest/records.ts'
import { eventsTitled } from './suggest/titles.ts'
import type { Typed, Used } from './suggest/typed.ts'

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
  const words = prefix.match(/[\p{L}\p{N}]+/gu)
  if (!words) return null
  const values = { from: prefix, to: prefix + AFTER_ANY_LETTER, words: phrase(words, true), limit }
  return { prefix, values }
}

const mostUsedFirst = (a: Used, b: Used): number =>
  b.article_count - a.article_count || (a.id < b.id ? -1 : 1)

async function suggestOf(db: Database, kind: EntityFilter, typed: Typed): Promise<SuggestedRow[]> {
  const found = kind === 'event' ? await eventsTitled(db, typed) : await recordsNamed(db, kind, typed)
  const best = [...new Map(found.map((row) => [row.id, row])).values()]
    .sort(mostUsedFirst)
    .slice(0, typed.values.limit)
  if (kind !== 'event') return matchedBy(db, kind, best, typed)
  return best.map((row) => ({
    ...row,
    kind,
    matched: row.name,
    match: fold(row.name) === typed.prefix ? 'name' : 'prefix',
  }))
}

/** Says which name fits: the whole one, else the record's own, else an alias. */
async function matchedBy(db: Database, kind: Recorded, rows: Used[], typed: Typed): Promise<SuggestedRow[]> {
  if (rows.length === 0) return []
  const names = await namesBeginning(
    db,
    kind,
    rows.map(({ id }) => id),
    typed,
  )
  return rows.map((row) => {
    const its = names.filter(
      ({ id, alias, level }) => id === row.id && (level < LEVEL.id || alias === row.name),
    )
    const whole = its.find(({ key, level }) => key === typed.prefix && level > LEVEL.word)
    const own = its.find(({ alias }) => alias === row.name)
    const { alias = row.name } = whole ?? own ?? its[0] ?? {}
    const match = !whole ? 'prefix' : fold(alias) === fold(row.name) ? 'name' : 'alias'
    return { ...row, kind, matched: alias, match }
  })
}

/** At the most `limit` records of these kinds; null if `text` has no letter or digit. */
export async function suggestRecords(
  db: Database,
  kinds: readonly EntityFilter[],
  text: string,
  limit: number,
): Promise<SuggestedRow[] | null> {
  const typed = readTyped(text, limit)
  if (!typed) return null
  const rows: SuggestedRow[] = []
  for (const kind of kinds) rows.push(...(await suggestOf(db, kind, typed)))
  return rows.sort(mostUsedFirst).slice(0, limit)
}
