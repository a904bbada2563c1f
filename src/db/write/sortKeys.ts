/** Which sort keys are taken: asked for a whole batch at once. */
import { among, listed, type Orm } from '#dialect'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'

export class SortKeys {
  readonly #orm: Orm
  readonly #asked = new Set<number>()
  readonly #taken = new Set<number>()

  constructor(orm: Orm) {
    this.#orm = orm
  }

  /** Looks up keys that will be wanted. */
  async ask(keys: number[]): Promise<void> {
    const values = { keys: listed(keys) }
    const rows = await run<{ key: number }[]>(this.#orm, 'sort keys', values, () =>
      this.#orm.select({ key: articles.sort_key }).from(articles).where(among(articles.sort_key, 'keys')),
    )
    for (const key of keys) this.#asked.add(key)
    for (const { key } of rows) this.#taken.add(key)
  }

  /** Two ids of one day share a hash once in billions; the later one takes the next free key. */
  async take(wanted: number): Promise<number> {
    for (let key = wanted; ; key++) {
      if (!this.#asked.has(key)) await this.ask([key])
      if (this.#taken.has(key)) continue
      this.#taken.add(key)
      return key
    }
  }

  /** An article that is removed leaves its key. */
  leave(key: number): void {
    this.#asked.add(key)
    this.#taken.delete(key)
  }
}
