/** Texts that a transaction compares, read and cut into shingles once. */
import { eq, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Orm } from '#dialect'
import { fold } from '../../fold.ts'
import { type Bands, shinglesOf } from '../../shingles.ts'
import { run } from '../statements.ts'
import { articles, duplicates } from '../tables.ts'

/** An article that belongs to no group until its copies are found. */
export interface Loose {
  id: string
  sort_key: number
  bands: Bands | null
}

export interface Text {
  id: string
  /** The first article of the group that it is a copy in. */
  duplicate_of: string | null
  shingles: Float64Array
}

/** About ten megabytes. */
const MOST = 2000

export class Texts {
  readonly #orm: Orm
  readonly #known = new LRUCache<number, Text>({ max: MOST })

  constructor(orm: Orm) {
    this.#orm = orm
  }

  /** The text of the article with this sort key, which must be there. */
  async read(sortKey: number): Promise<Text> {
    const known = this.#known.get(sortKey)
    if (known) return known
    const [row] = await run<{ id: string; body: string; duplicate_of: string | null }[]>(
      this.#orm,
      'text to compare',
      { key: sortKey },
      () =>
        this.#orm
          .select({ id: articles.id, body: articles.body, duplicate_of: duplicates.duplicate_of })
          .from(articles)
          .leftJoin(duplicates, eq(duplicates.article_id, articles.id))
          .where(eq(articles.sort_key, sql.placeholder('key'))),
    )
    if (!row) throw new Error(`bands without their article (sort key ${sortKey})`)
    const text = { id: row.id, duplicate_of: row.duplicate_of, shingles: shinglesOf(fold(row.body)) }
    this.#known.set(sortKey, text)
    return text
  }
}
