/** Pages of the articles that several records share: found in memory, so that only what is shown is fetched. */
import { asc, desc } from 'drizzle-orm'
import { among, type Database, listed } from '#dialect'
import type { CardRow } from '../articles.ts'
import { placeOf } from '../facets/sheet.ts'
import { walkBits } from '../filters/bits.ts'
import type { Shared } from '../filters/sets.ts'
import type { Position } from '../lists.ts'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'

/** A page, and one article more if there is one. */
export function pageTogether(
  db: Database,
  { bits, sheet }: Shared,
  order: 'newest' | 'oldest',
  limit: number,
  { after, offset = 0 }: Position,
): Promise<CardRow[]> {
  const oldest = order === 'oldest'
  const last = after && Number(after[0])
  const up = last === undefined ? 0 : placeOf(sheet, last + 1)
  const down = (last === undefined ? sheet.length : placeOf(sheet, last)) - 1
  const keys = walkBits(bits, oldest ? up : down, oldest, offset, limit + 1).map(
    (place) => sheet[place] as number,
  )
  return run<CardRow[]>(db, `articles together ${order}`, { keys: listed(keys) }, () =>
    db.orm
      .select({ id: articles.id, card: articles.card, key: articles.sort_key })
      .from(articles)
      .where(among(articles.sort_key, 'keys'))
      .orderBy((oldest ? asc : desc)(articles.sort_key)),
  )
}
