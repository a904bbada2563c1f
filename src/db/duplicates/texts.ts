/** Texts that a transaction compares, read and cut into shingles once. */
import { eq } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { among, listed, type Orm } from '#dialect'
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
/** Texts read at once: half of what is kept. */
const AHEAD = 1000

interface Row {
  key: number
  id: string
  body: string
  duplicate_of: string | null
}

export class Texts {
  readonly #orm: Orm
  readonly #known = new LRUCache<number, Text>({ max: MOST })

  constructor(orm: Orm) {
    this.#orm = orm
  }

  /** Reads the texts of these articles ahead, at once. */
  async readAhead(sortKeys: number[]): Promise<void> {
    const missing = [...new Set(sortKeys)].filter((key) => !this.#known.has(key)).slice(0, AHEAD)
    if (missing.length === 0) return
    const orm = this.#orm
    const rows = await run<Row[]>(orm, 'texts to compare', { keys: listed(missing) }, () =>
      orm
        .select({
          key: articles.sort_key,
          id: articles.id,
          body: articles.body,
          duplicate_of: duplicates.duplicate_of,
        })
        .from(articles)
        .leftJoin(duplicates, eq(duplicates.article_id, articles.id))
        .where(among(articles.sort_key, 'keys')),
    )
    for (const { key, id, body, duplicate_of } of rows)
      this.#known.set(key, { id, duplicate_of, shingles: shinglesOf(fold(body)) })
  }

  /** The text of the article with this sort key, which must be there. */
  async read(sortKey: number): Promise<Text> {
    if (!this.#known.has(sortKey)) await this.readAhead([sortKey])
    const text = this.#known.get(sortKey)
    if (!text) throw new Error(`bands without their article (sort key ${sortKey})`)
    return text
  }
}
