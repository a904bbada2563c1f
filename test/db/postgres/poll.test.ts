import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { open, write } from '#dialect'
import { VersionPoll } from '../../../src/db/postgres/poll.ts'
import { dataset } from '../../../src/db/tables.ts'
import { newDatabase } from '../../support/databases.ts'
import { runStatements } from '../../support/statements.ts'

const ROW = { version: 'first', sum: '0', loader: '', article_count: 0, mention_count: 0 }

/** A poll whose clock stands still, and a writer. */
async function startPoll() {
  const { url, remove } = await newDatabase()
  const writer = await open(url)
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  pool.on('error', () => {})
  const clock = { now: 0 }
  const poll = new VersionPoll(pool, () => clock.now)
  const commit = (version: string) =>
    write(writer, async (orm) =>
      orm
        .insert(dataset)
        .values({ ...ROW, id: 1, version })
        .onConflictDoUpdate({ target: dataset.id, set: { version } }),
    )
  const close = async () => {
    await poll.close()
    await writer.close()
    await remove()
  }
  return { url, poll, clock, commit, close }
}

describe('the number that says whether somebody may have committed', () => {
  it('stays while looks find the same version, and changes with the first that finds another', async () => {
    const { poll, commit, close } = await startPoll()
    await commit('first')
    await poll.look()
    const first = poll.changes()
    await poll.look()
    expect(poll.changes()).toBe(first)
    await commit('second')
    await poll.look()
    expect(poll.changes()).not.toBe(first)
    await close()
  })

  it('changes at every question when the last look is older than 700 ms, until there is a new one', async () => {
    const { poll, clock, close } = await startPoll()
    await poll.look()
    const first = poll.changes()
    clock.now = 700
    expect(poll.changes()).toBe(first)
    clock.now = 701
    const asked = [poll.changes(), poll.changes(), poll.changes()]
    expect(new Set([first, ...asked]).size).toBe(4)
    await poll.look()
    expect(poll.changes()).toBe(poll.changes())
    await close()
  })

  it('counts a look from its beginning: what was committed while it was under way may have been missed', async () => {
    const { poll, clock, close } = await startPoll()
    const looking = poll.look()
    clock.now = 500
    await looking
    expect(poll.changes()).toBe(poll.changes())
    clock.now = 701
    expect(poll.changes()).not.toBe(poll.changes())
    await close()
  })

  it('is not believed while looks fail, and looks go on by a new connection', async () => {
    const { poll, clock, url, close } = await startPoll()
    await poll.look()
    await runStatements(url, 'alter table dataset rename to hidden')
    clock.now = 701
    await poll.look()
    expect(poll.changes()).not.toBe(poll.changes())
    await runStatements(url, 'alter table hidden rename to dataset')
    await poll.look()
    expect(poll.changes()).toBe(poll.changes())
    await close()
  })

  it('is not believed after the end', async () => {
    const { poll, close } = await startPoll()
    await poll.look()
    await close()
    expect(poll.changes()).not.toBe(poll.changes())
  })
})
