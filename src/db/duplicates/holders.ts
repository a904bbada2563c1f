/**
 * Who holds the bands of a text: of articles with one and the same text only the first in time, so that ten thousand
 * error pages are met as one. Asked for a whole batch at once; what the batch writes waits, to be written together.
 */
import { and, eq, inArray, min } from 'drizzle-orm'
import { among, insertRows, listed, type Orm } from '#dialect'
import type { Bands } from '../../shingles.ts'
import { run } from '../statements.ts'
import { article_bands } from '../tables.ts'

const rowsOf = (bands: number[], sort_key: number) => bands.map((band) => ({ band, sort_key }))

export class Holders {
  readonly #orm: Orm
  /** Sort keys by whole text; null = nobody has this text. */
  readonly #known = new Map<number, number | null>()
  /** Bands to be written, by sort key. */
  readonly #waiting = new Map<number, number[]>()

  constructor(orm: Orm) {
    this.#orm = orm
  }

  /** Looks up texts that will be asked for. */
  async ask(texts: (Bands | null)[]): Promise<void> {
    const wholes = texts.flatMap((bands) => (bands && !this.#known.has(bands.whole) ? [bands.whole] : []))
    if (wholes.length === 0) return
    const values = { wholes: listed(wholes) }
    const rows = await run<{ whole: number; key: number | null }[]>(this.#orm, 'holders', values, () =>
      this.#orm
        .select({ whole: article_bands.band, key: min(article_bands.sort_key) })
        .from(article_bands)
        .where(among(article_bands.band, 'wholes'))
        .groupBy(article_bands.band),
    )
    for (const whole of wholes) this.#known.set(whole, null)
    for (const { whole, key } of rows) this.#known.set(whole, key)
  }

  /** The sort key of the first article in time with this text; null where there is none. */
  async of(text: Bands): Promise<number | null> {
    if (!this.#known.has(text.whole)) await this.ask([text])
    return this.#known.get(text.whole) ?? null
  }

  /** Puts an article's bands where its copies will find them. */
  async add(text: Bands, sort_key: number): Promise<void> {
    const holder = await this.of(text)
    const holds = holder === null || sort_key < holder
    if (holder !== null && holds && !this.#leaveParts(text, holder)) await this.#take(text.parts, holder)
    this.#waiting.set(sort_key, [text.whole, ...(holds ? text.parts : [])])
    if (holds) this.#known.set(text.whole, sort_key)
  }

  /** True where the parts of the article with this key had not been written yet, and will not be. */
  #leaveParts({ whole }: Bands, sort_key: number): boolean {
    if (!this.#waiting.has(sort_key)) return false
    this.#waiting.set(sort_key, [whole])
    return true
  }

  /** Takes an article's bands away, or hands them on. */
  async remove(text: Bands, sort_key: number): Promise<void> {
    await this.flush()
    const gone = await this.#take([text.whole, ...text.parts], sort_key)
    this.#known.delete(text.whole)
    const heir = gone.length > 1 ? await this.of(text) : null
    if (heir !== null) await insertRows(this.#orm, article_bands, rowsOf(text.parts, heir))
  }

  /** Takes these bands from the article with this sort key; gives those that it had. */
  #take(bands: number[], sort_key: number): Promise<{ band: number }[]> {
    return this.#orm
      .delete(article_bands)
      .where(and(eq(article_bands.sort_key, sort_key), inArray(article_bands.band, bands)))
      .returning({ band: article_bands.band })
  }

  async flush(): Promise<void> {
    const rows = [...this.#waiting].flatMap(([sort_key, bands]) => rowsOf(bands, sort_key))
    this.#waiting.clear()
    await insertRows(this.#orm, article_bands, rows)
  }
}
