/** Several servers on one database: what one process loads, all of them show. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { describe, expect, it } from 'vitest'
import { type Database, open } from '#dialect'
import { buildApp } from '../../../src/api/app.ts'
import { loadPaths } from '../../../src/commands/load.ts'
import { readDataset } from '../../../src/db/meta.ts'
import { packageRoot } from '../../../src/package.ts'
import { newDatabase } from '../../support/databases.ts'
import { authority, SEEDS } from '../../support/seeds.ts'
import { runStatements } from '../../support/statements.ts'

interface Serving {
  db: Database
  app: FastifyInstance
}

async function startServers(count: number) {
  const { url, remove } = await newDatabase()
  const loader = await open(url)
  const servers: Serving[] = []
  for (let i = 0; i < count; i++) {
    const db = await open(url)
    servers.push({ db, app: await buildApp({ db, version: 'test' }) })
  }
  const close = async () => {
    for (const { app, db } of servers) {
      await app.close()
      await db.close()
    }
    await loader.close()
    await remove()
  }
  return { url, loader, servers, close }
}

const totalOf = async ({ app }: Serving, path = '/articles?limit=1'): Promise<number> =>
  (await app.inject(path)).json().page.total

describe('two servers on one database', () => {
  it('show, kept answers too, what a third process has loaded, and never go back to what they showed before', async () => {
    const { loader, servers, close } = await startServers(2)
    for (const server of servers) expect([await totalOf(server), await totalOf(server)]).toEqual([0, 0])
    const loading = loadPaths(loader, [SEEDS], { authority })
    const seen = servers.map(() => [0])
    let loaded = false
    const done = loading.then((report) => {
      loaded = true
      return report.written
    })
    const isShown = (written: number) => seen.every((totals) => totals.at(-1) === written)
    while (!loaded || !isShown(await done))
      for (const [i, server] of servers.entries()) {
        const total = await totalOf(server)
        const totals = seen[i] as number[]
        if (total !== totals.at(-1)) totals.push(total)
      }
    for (const totals of seen) expect(totals).toEqual([...totals].sort((a, b) => a - b))
    await close()
  })

  it('take each other’s cursors, until the dataset changes', async () => {
    const { url, loader, servers, close } = await startServers(2)
    await loadPaths(loader, [SEEDS], { authority })
    const [one, other] = servers as [Serving, Serving]
    while ((await totalOf(one)) === 0 || (await totalOf(other)) === 0);
    const first = (await one.app.inject('/articles?limit=2')).json()
    const next = await other.app.inject(first.links.next)
    expect([next.statusCode, next.body]).toEqual([200, (await one.app.inject(first.links.next)).body])
    await runStatements(url, `update dataset set version = 'another'`)
    for (const { app } of servers) {
      let last = await app.inject(first.links.next)
      while (last.statusCode === 200) last = await app.inject(first.links.next)
      expect([last.statusCode, last.json().links.first]).toEqual([410, '/articles?limit=2'])
    }
    await close()
  })
})

describe('an answer that was begun before a load', () => {
  it('is never kept as one of after it', async () => {
    const { url, servers, close } = await startServers(1)
    const { db } = servers[0] as Serving
    const turns = { go: () => {}, begun: () => {} }
    const held = new Promise<void>((resolve) => {
      turns.go = resolve
    })
    const isBegun = new Promise<void>((resolve) => {
      turns.begun = resolve
    })
    let first = true
    const slow: Database = {
      ...db,
      snapshot: (read) =>
        db.snapshot(async (state) => {
          if (!first) return read(state)
          first = false
          // The first statement of a transaction is what fixes the state that it sees.
          await readDataset(state)
          turns.begun()
          await held
          return read(state)
        }),
    }
    const app = await buildApp({ db: slow, version: 'test' })
    const versionOf = async () => (await app.inject('/meta')).json().dataset
    const old = versionOf()
    await isBegun
    await runStatements(
      url,
      `insert into dataset (id, version, sum, loader, article_count, mention_count) values (1, 'newer', '0', '', 0, 0)`,
    )
    while ((await versionOf()) !== 'newer');
    turns.go()
    expect(await old).toBe('empty')
    expect(await versionOf()).toBe('newer')
    await app.close()
    await close()
  })
})

describe('a program that has closed its database', () => {
  it('ends, and one that has it open is not kept alive by looks at the version', async () => {
    const { url, remove } = await newDatabase()
    const script = `
      import { open } from '#dialect'
      const db = await open(process.argv[1])
      if (process.argv[2] === 'close') await db.close()`
    for (const how of ['close', 'leave']) {
      const child = spawn(
        process.execPath,
        [
          '--conditions=dateline-source',
          '--conditions=dateline-postgres',
          '--import',
          'tsx',
          '--input-type=module',
          '-e',
          script,
          url,
          how,
        ],
        { cwd: join(packageRoot), stdio: ['ignore', 'inherit', 'inherit'] },
      )
      expect(await once(child, 'exit')).toEqual([0, null])
    }
    await remove()
  })
})
