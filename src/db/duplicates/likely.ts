/** Likely copies: articles that share bands, looked up for a whole batch at once. */
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { among, collected, listed, type Orm } from '#dialect'
import { BANDS_SHARED } from '../../shingles.ts'
import { run } from '../statements.ts'
import { article_bands } from '../tables.ts'
import type { Holders } from './holders.ts'
import type { Loose, Texts } from './texts.ts'

/** The next article in time with one and the same text. */
async function nextHolder(orm: Orm, whole: number, sort_key: number): Promise<number[]> {
  const rows = await run<{ key: number }[]>(orm, 'next holder of a text', { whole, sort_key }, () =>
    orm
      .select({ key: article_bands.sort_key })
      .from(article_bands)
      .where(
        and(
          eq(article_bands.band, sql.placeholder('whole')),
          gt(article_bands.sort_key, sql.placeholder('sort_key')),
        ),
      )
      .orderBy(asc(article_bands.sort_key))
      .limit(1),
  )
  return rows.map(({ key }) => key)
}

/** Sort keys by band, of those among these bands that at least so many articles have. */
async function keysOf(orm: Orm, bands: number[], least: 1 | 2): Promise<Map<number, number[]>> {
  if (bands.length === 0) return new Map()
  const values = { bands: listed(bands) }
  const rows = await run<{ band: number; keys: string }[]>(orm, `bands of ${least}`, values, () =>
    orm
      .select({ band: article_bands.band, keys: collected(article_bands.sort_key) })
      .from(article_bands)
      .where(among(article_bands.band, 'bands'))
      .groupBy(article_bands.band)
      .having(sql`count(*) >= ${sql.raw(String(least))}`),
  )
  return new Map(rows.map(({ band, keys }) => [band, JSON.parse(keys)]))
}

/** Those of these whole texts that two articles have. */
async function sharedOf(orm: Orm, wholes: number[]): Promise<Set<number>> {
  const values = { wholes: listed(wholes) }
  const rows = await run<{ whole: number }[]>(orm, 'shared texts', values, () =>
    orm
      .select({ whole: article_bands.band })
      .from(article_bands)
      .where(among(article_bands.band, 'wholes'))
      .groupBy(article_bands.band)
      .having(sql`count(*) >= 2`),
  )
  return new Set(rows.map(({ whole }) => whole))
}

class Likely {
  readonly #orm: Orm
  readonly #holders: Holders
  readonly #keys: Map<number, number[]>
  readonly #shared: Set<number>

  private constructor(orm: Orm, holders: Holders, keys: Map<number, number[]>, shared: Set<number>) {
    this.#orm = orm
    this.#holders = holders
    this.#keys = keys
    this.#shared = shared
  }

  /** The likely copies of these articles, whose bands are written. */
  static async among(orm: Orm, loose: Loose[], holders: Holders): Promise<Likely> {
    await holders.ask(loose.map(({ bands }) => bands))
    const own: number[] = []
    const others: number[] = []
    const wholes: number[] = []
    for (const { bands, sort_key } of loose) {
      if (!bands) continue
      const holds = (await holders.of(bands)) === sort_key
      for (const part of bands.parts) (holds ? own : others).push(part)
      if (holds) wholes.push(bands.whole)
    }
    // A band that its holder alone has leads nowhere: most are such, and need not be handed over.
    const keys = new Map([...(await keysOf(orm, own, 2)), ...(await keysOf(orm, others, 1))])
    return new Likely(orm, holders, keys, await sharedOf(orm, wholes))
  }

  /**
   * Sort keys of the articles that share bands with this one. Of those with one and the same text it is the holder's,
   * and for the holder itself the next one's: who may have held the bands before.
   */
  async of({ bands, sort_key }: Loose): Promise<number[]> {
    if (!bands) return []
    const counts = new Map<number, number>()
    for (const band of bands.parts)
      for (const key of this.#keys.get(band) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1)
    counts.delete(sort_key)
    const others = [...counts].filter(([, count]) => count >= BANDS_SHARED).map(([key]) => key)
    const isShared = this.#shared.has(bands.whole) && (await this.#holders.of(bands)) === sort_key
    return isShared ? [...others, ...(await nextHolder(this.#orm, bands.whole, sort_key))] : others
  }
}

/** Articles whose likely copies are read together. */
const AT_ONCE = 100

/** Each of these articles, whose bands are written, with the sort key of each of its likely copies. */
export async function* likelyPairs(
  orm: Orm,
  loose: Loose[],
  texts: Texts,
  holders: Holders,
): AsyncGenerator<[Loose, number]> {
  const likely = await Likely.among(orm, loose, holders)
  for (let at = 0; at < loose.length; at += AT_ONCE) {
    const pairs: [Loose, number][] = []
    for (const each of loose.slice(at, at + AT_ONCE))
      for (const key of await likely.of(each)) pairs.push([each, key])
    await texts.readAhead(pairs.flatMap(([each, key]) => [each.sort_key, key]))
    yield* pairs
  }
}
