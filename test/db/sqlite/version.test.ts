import { describe, expect, it } from 'vitest'
import { open, write } from '#dialect'
import { readDataset } from '../../../src/db/meta.ts'
import { dataset } from '../../../src/db/tables.ts'
import { VersionWatch } from '../../../src/db/version.ts'
import { startRig } from '../../support/seeds.ts'

describe('the version that finished answers are sent of', () => {
  it('is looked up again when a moment has passed, and at once when somebody had to know it', async () => {
    const rig = await startRig()
    const loader = await open(rig.url)
    const commit = (version: string) => write(loader, async (orm) => orm.update(dataset).set({ version }))
    let now = 0
    const watch = new VersionWatch(rig.db, () => now)
    expect(watch.recent()).toBeNull()
    const { version } = await readDataset(rig.db)
    expect(await watch.read()).toBe(version)
    expect(watch.recent()).toBe(version)
    await commit('second')
    expect(watch.recent()).toBe(version)
    now += 1
    expect(watch.recent()).toBeNull()
    expect(await watch.read()).toBe('second')
    expect(watch.recent()).toBe('second')
    await commit('third')
    expect(watch.known()).toBeNull()
    expect(await watch.read()).toBe('third')
    expect(watch.recent()).toBe('third')
    await loader.close()
    await rig.close()
  })
})
