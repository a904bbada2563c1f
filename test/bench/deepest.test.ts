import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deepestPage } from '../../bench/deepest.ts'
import { type Rig, startRig } from '../support/seeds.ts'

describe('the last page of a list', () => {
  let rig: Rig
  beforeAll(async () => {
    rig = await startRig()
  })
  afterAll(() => rig.close())

  const get = async (address: string) => {
    const response = await rig.app.inject(address)
    expect(response.statusCode, address).toBe(200)
    return response.json()
  }
  const idsOf = (list: { data: { id: string }[] }) => list.data.map(({ id }) => id)

  // [what, address, items on a page, items of the last page]
  const table: [string, string, number, number][] = [
    ['of five, two to a page', '/articles', 2, 2],
    ['of five, one to a page', '/articles', 1, 1],
    ['of a list that is one page', '/articles', 20, 5],
    ['of a filtered list', '/articles?person=Kerry', 1, 1],
    ['of more than one longest step', '/mentions', 20, 20],
  ]
  it.each(table)('%s', async (_what, address, limit, items) => {
    const last = await get(await deepestPage(get, address, limit))
    expect(last.links.next).toBeNull()
    expect(last.data).toHaveLength(items)
  })

  it('holds what the whole list ends with', async () => {
    const last = await get(await deepestPage(get, '/articles', 2))
    expect(idsOf(last)).toEqual(idsOf(await get('/articles')).slice(-2))
  })

  it('is refused where the list ends before its total', async () => {
    const short = async () => ({ data: [{}], page: { total: 3 }, links: { next: null } })
    await expect(deepestPage(short, '/articles', 1)).rejects.toThrow('/articles ends before its total')
  })
})
