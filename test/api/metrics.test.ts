import { join } from 'node:path'
import supertest from 'supertest'
import { describe, expect, it } from 'vitest'
import { onPostgres } from '../support/databases.ts'
import { type Rig, SEEDS, startRig } from '../support/seeds.ts'

/** Values by name and labels: `http_requests_total{route="/people",method="GET",status="2xx"}`. */
async function read({ app }: Rig): Promise<Map<string, number>> {
  const { text, status } = await supertest(app.server).get('/metrics')
  expect(status).toBe(200)
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(' ')
      return [line.slice(0, end), Number(line.slice(end + 1))]
    }),
  )
}
const requests = (route: string, method: string, status: string) =>
  `http_requests_total{route="${route}",method="${method}",status="${status}"}`

describe('/metrics', () => {
  it('counts requests by route, from made and kept answers alike, however often it is read', async () => {
    const rig = await startRig()
    const server = supertest(rig.app.server)
    const { etag = '' } = (await server.get('/people?limit=1')).headers
    for (let i = 0; i < 3; i++) await server.get('/people?limit=1')
    await server.get('/people?limit=1').set('if-none-match', etag)
    await server.head('/people?limit=1').set('accept-encoding', 'gzip, deflate')
    await server.get('/people/sergey-lavrov')
    await server.get('/people/nobody')
    await server.get('/nothing')
    for (const _ of ['first', 'again']) {
      const seen = await read(rig)
      expect([
        seen.get(requests('/people', 'GET', '2xx')),
        seen.get(requests('/people', 'GET', '3xx')),
        seen.get(requests('/people', 'HEAD', '2xx')),
        seen.get(requests('/people/:id', 'GET', '2xx')),
        seen.get(requests('/people/:id', 'GET', '4xx')),
        seen.get(requests('none', 'GET', '4xx')),
      ]).toEqual([4, 1, 1, 1, 1, 1])
      const [hits = 0, misses = 0] = ['hits', 'misses'].map((what) =>
        seen.get(`dateline_cache_${what}_total`),
      )
      expect(hits + misses).toBe(7)
      // A server that was too busy to ask for the version makes an answer again rather than trust the kept one.
      if (!onPostgres) expect(hits).toBe(5)
      expect(seen.get('http_request_duration_seconds_count{route="/people",method="GET",status="2xx"}')).toBe(
        1,
      )
    }
    await server.get('/people?limit=1')
    expect((await read(rig)).get(requests('/people', 'GET', '2xx'))).toBe(5)
    await rig.close()
  })
  it('tells the dataset, the process, and of several servers in one process each its own', async () => {
    const [rig, small] = [await startRig(), await startRig([join(SEEDS, '003_f30a9fb4b2672f2e.txt')])]
    const { body: meta } = await supertest(rig.app.server).get('/meta')
    const [seen, other] = [await read(rig), await read(small)]
    expect([seen.get('dateline_dataset_articles'), other.get('dateline_dataset_articles')]).toEqual([5, 1])
    const info = `dateline_dataset_info{version="${meta.dataset}",loader="${meta.loader}",program="test"}`
    expect(seen.get(info)).toBe(1)
    expect(seen.get('process_cpu_seconds_total')).toBeGreaterThan(0)
    expect(seen.get(requests('/meta', 'GET', '2xx'))).toBe(1)
    expect(other.has(requests('/meta', 'GET', '2xx'))).toBe(false)
    await small.close()
    await rig.close()
  })
  it('answers without a database, and says nothing of the dataset then', async () => {
    const rig = await startRig()
    expect((await read(rig)).get('dateline_dataset_articles')).toBe(5)
    await rig.db.close()
    const seen = await read(rig)
    expect([...seen.keys()].filter((name) => name.startsWith('dateline_dataset_'))).toEqual([])
    expect(seen.has('process_cpu_seconds_total')).toBe(true)
    await rig.close()
  })
})
