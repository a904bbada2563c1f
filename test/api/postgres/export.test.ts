import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asBytes } from '../../support/bytes.ts'
import { type Rig, startRig, temporaryFolder } from '../../support/seeds.ts'
import { runStatements } from '../../support/statements.ts'

const PATH = '/export/dateline.sqlite'
let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

describe('the database of a server as a file', () => {
  it('is a sound SQLite file with the same dataset, of the length that was told', async () => {
    const { status, headers, body } = await supertest(rig.app.server).get(PATH).buffer(true).parse(asBytes)
    expect([status, Number(headers['content-length'])]).toEqual([200, body.length])
    expect(headers['content-disposition']).toContain(rig.report.dataset)
    const folder = temporaryFolder()
    const path = join(folder.path, 'got.sqlite')
    writeFileSync(path, body)
    const got = new Driver(path, { readonly: true })
    expect(got.pragma('integrity_check', { simple: true })).toBe('ok')
    got.close()
    const counts = 'select version, article_count, mention_count from dataset'
    expect(await runStatements(`file:${path}`, counts)).toEqual(await runStatements(rig.url, counts))
    folder.remove()
  })
  it('is a problem that names no place where the database is closed', async () => {
    const other = await startRig()
    expect((await supertest(other.app.server).head(PATH)).status).toBe(200)
    await other.db.close()
    const { status, type, text } = await supertest(other.app.server).get(PATH)
    expect([status, type]).toEqual([503, 'application/problem+json'])
    expect(text).not.toContain('postgres')
    await other.close()
  })
})
