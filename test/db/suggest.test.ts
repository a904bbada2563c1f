import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { suggestRecords } from '../../src/db/suggest.ts'
import { type Rig, startRig } from '../support/seeds.ts'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

/** Adds `many` people called Zantor something, of whom each hundredth is in many articles. */
function addPeople(many: number): void {
  const client = rig.db.orm.$client
  const put = client.prepare(
    `insert into people (id, name, sort_name, name_key, aliases, origin, article_count, mention_count, quote_count)
     values (@id, @name, @name, @id, '[]', 'discovered', @count, @count, 0)`,
  )
  const call = client.prepare(
    "insert into names (kind, key, entity_id, alias, level) values ('person', @key, @id, @name, 0)",
  )
  for (let i = 0; i < many; i++) {
    const [id, name] = [`zantor-${i}`, `Zantor No${i}`]
    put.run({ id, name, count: i % 100 === 99 ? 1000 + i : 1 })
    for (const key of ['zantor', `no${i}`]) call.run({ key, id, name })
  }
}

describe('a beginning that very many names have', () => {
  it('finds the most used of all records, however many there are', async () => {
    addPeople(2000)
    const expected = Array.from({ length: 10 }, (_, i) => `zantor-${1999 - i * 100}`)
    for (const typed of ['z', 'zan', 'Zantor']) {
      const found = await suggestRecords(rig.db, ['person'], typed, 10)
      expect(found?.map(({ id }) => id)).toEqual(expected)
    }
    expect((await suggestRecords(rig.db, ['person'], 'z', 50))?.length).toBe(50)
  })
})
