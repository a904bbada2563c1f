import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainAddress } from '../../../src/api/docs/plainAddress.ts'
import { type Rig, startRig } from '../../support/seeds.ts'

let rig: Rig
let base: string
beforeAll(async () => {
  rig = await startRig()
  base = await rig.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => rig.close())

describe('an address that is tried out in the browser', () => {
  it.each([
    ['/articles?person=Lavrov&role=mentioned&facet_size=10&limit=20&csv_safe=0', '/articles?person=Lavrov'],
    ['/articles?role=mentioned', '/articles'],
    ['/articles?person=Lavrov&role=speaker&limit=5', '/articles?person=Lavrov&role=speaker&limit=5'],
    ['/people/john-kerry/related?scope=article&kind=place', '/people/john-kerry/related?kind=place'],
    ['/events?date_field=event&from=2016', '/events?from=2016'],
    ['/articles?date_field=event&from=2016', '/articles?date_field=event&from=2016'],
    ['/docs/json', '/docs/json'],
    ['/nothing?limit=20', '/nothing?limit=20'],
  ])('%s is sent as %s', async (given, sent) => {
    expect((await plainAddress({ url: base + given })).url).toBe(base + sent)
  })
  it('passes through that function, which means nothing outside the page', async () => {
    const script = await (await fetch(`${base}/docs/static/swagger-initializer.js`)).text()
    const config = script.match(/const config = ([\s\S]*?)\n +const resConfig/)?.[1]
    const inThePage = new Function(`return (${config}).requestInterceptor`)() as typeof plainAddress
    expect((await inThePage({ url: `${base}/people?sort=mentions&q=lav*` })).url).toBe(
      `${base}/people?q=lav*`,
    )
  })
})
