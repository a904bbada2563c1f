/**
 * Noticing what other processes commit. The dataset's version is read several times a second rather than announced:
 * that works on a replica and behind a connection pooler too, where LISTEN does not.
 */
import type pg from 'pg'

/** Milliseconds between two looks. */
const EVERY = 200
/** Milliseconds for which a look is believed: with the time between looks, less than a second. */
const BELIEVED = 700

const LOOK = { name: 'version', text: 'select version from dataset where id = 1' }

export class VersionPoll {
  readonly #pool: pg.Pool
  readonly #now: () => number
  #timer: NodeJS.Timeout | null = null
  #looking = false
  #count = 0
  #version: string | undefined
  /** When the last look that succeeded began. */
  #at = Number.NEGATIVE_INFINITY

  /** `pool` is its own: a look must not wait for answers that are being made. `now` gives milliseconds that never run backwards. */
  constructor(pool: pg.Pool, now: () => number = () => performance.now()) {
    this.#pool = pool
    this.#now = now
  }

  /** Changes when the version may have: at every question while it cannot be known. */
  changes(): number {
    if (this.#now() - this.#at > BELIEVED) this.#count += 1
    return this.#count
  }

  committed(): void {
    this.#count += 1
  }

  /** Looks from now on; resolves after the first look. */
  async begin(): Promise<void> {
    this.#timer = setInterval(() => void this.look(), EVERY)
    this.#timer.unref()
    await this.look()
  }

  /** Reads the version, unless that is being done; never fails. */
  async look(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    const began = this.#now()
    try {
      const { rows } = await this.#pool.query<{ version: string }>(LOOK)
      const version = rows[0]?.version
      if (version !== this.#version) this.#count += 1
      this.#version = version
      this.#at = began
    } catch {
      // What was seen last is soon not believed any more; whoever asks then meets the error.
    } finally {
      this.#looking = false
    }
  }

  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer)
    await this.#pool.end()
    this.#at = Number.NEGATIVE_INFINITY
  }
}
