/** The dataset version at this moment, asked of the database only when something was committed. */
import type { Database } from '#dialect'
import { readDataset } from './meta.ts'

export type { Database }

/**
 * Milliseconds for which a look is good enough where answers are many: the locks it takes cost a tenth of a finished
 * one. A load takes longer to end, and whoever waited for it longer to ask.
 */
const GOOD_FOR = 1

export class VersionWatch {
  readonly #db: Database
  readonly #now: () => number
  #changes: number | null = null
  #version = ''
  #until = Number.NEGATIVE_INFINITY

  /** `now` gives milliseconds that never run backwards. */
  constructor(db: Database, now: () => number = () => performance.now()) {
    this.#db = db
    this.#now = now
  }

  /** The version if nothing was committed since it was read, else null; never waits. */
  known(): string | null {
    return this.#changes !== null && this.#db.changes() === this.#changes ? this.#version : null
  }

  /** As known(), but what was known a moment ago is not looked up again. */
  recent(): string | null {
    const now = this.#now()
    if (now < this.#until) return this.#version
    const known = this.known()
    if (known !== null) this.#until = now + GOOD_FOR
    return known
  }

  /** The version of a state of the database; of the newest, if not said. */
  async read(state = this.#db): Promise<string> {
    if (state !== this.#db) return (await readDataset(state)).version
    const known = this.known()
    if (known !== null) return known
    const changes = this.#db.changes()
    this.#version = (await readDataset(this.#db)).version
    this.#changes = changes
    return this.#version
  }
}
