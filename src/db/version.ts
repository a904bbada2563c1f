/** The dataset version at this moment, asked of the database only when something was committed. */
import type { Database } from '#dialect'
import { readDataset } from './meta.ts'

export type { Database }

export class VersionWatch {
  readonly #db: Database
  #changes: number | null = null
  #version = ''

  constructor(db: Database) {
    this.#db = db
  }

  /** The version if nothing was committed since it was read, else null; never waits. */
  known(): string | null {
    return this.#changes !== null && this.#db.changes() === this.#changes ? this.#version : null
  }

  async read(): Promise<string> {
    const known = this.known()
    if (known !== null) return known
    const changes = this.#db.changes()
    this.#version = (await readDataset(this.#db)).version
    this.#changes = changes
    return this.#version
  }
}
