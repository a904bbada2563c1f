import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExplorer } from '../../../src/api/explorer/files.ts'
import { type Rig, startRig, temporaryFolder } from '../../support/seeds.ts'

const folder = temporaryFolder()
let rig: Rig
beforeAll(async () => {
  mkdirSync(join(folder.path, 'assets'))
  for (const file of ['index.html', 'favicon.svg', 'assets/a-B5x4_Rli.js'])
    writeFileSync(join(folder.path, file), 'found')
  rig = await startRig(undefined, { explorer: folder.path })
  await rig.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await rig.close()
  folder.remove()
})

/** What a server answers to a request line as it is written: clients tidy addresses before they send them. */
const sendLine = (line: string) =>
  new Promise<string>((resolve, reject) => {
    const address = rig.app.server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    let answer = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    )
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('end', () => resolve(answer)).on('error', reject)
  })

describe('what is no file of it', () => {
  /** Folders, other forms, ways out: none is a name in the list of files. */
  const ADDRESSES = [
    '/assets',
    '/assets/',
    '/assets/nothing-B5x.js',
    '/assets/../index.html',
    '/assets/..%2findex.html',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/....//package.json',
    '/assets/%00',
    '/assets//etc/passwd',
    '/../package.json',
    '//etc/passwd',
    '/index.html',
    '/index.html.br',
    '/favicon.svg.gz',
    '/assets/__proto__',
    '/assets/constructor',
  ]
  it('while what is one, is', async () => {
    for (const address of ['/', '/favicon.svg', '/assets/a-B5x4_Rli.js'])
      expect(await sendLine(`GET ${address} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 200 .*found$/s)
  })
  it.each(ADDRESSES)('is not found, in words: %s', async (address) => {
    const answer = await sendLine(`GET ${address} HTTP/1.1`)
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).toMatch(/content-type: application\/problem\+json/)
    expect(answer).toMatch(/cache-control: no-store/)
    expect(answer).not.toMatch(/immutable|found$|root:/)
  })
  it('cannot be asked for under any name', async () => {
    const step = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '~', '%00', 'index.html', 'package.json'),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const name = steps.map((each) => (each.startsWith('%') ? each : encodeURIComponent(each))).join('')
        fc.pre(name !== 'a-B5x4_Rli.js')
        expect(await sendLine(`GET /assets/${name} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 40[04] /)
      }),
    )
  })
})

describe('a folder of the explorer', () => {
  it('without a page is an error that names it', () => {
    const folder = temporaryFolder()
    expect(() => readExplorer(folder.path)).toThrow(`There is no index.html in ${folder.path}`)
    folder.remove()
  })
  it('gives no files of types that are not known', () => {
    const folder = temporaryFolder()
    for (const name of ['index.html', '.env', 'notes', 'x.ts']) writeFileSync(join(folder.path, name), 'x')
    expect([...readExplorer(folder.path).keys()]).toEqual(['/'])
    folder.remove()
  })
})
