import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { packageRoot, version } from '../src/package.ts'
import { type Binaries, findBinaries } from './support/postgres/binaries.ts'
import { startServer } from './support/postgres/server.ts'
import { temporaryFolder } from './support/seeds.ts'

const binaries = findBinaries()

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8')

/** What somebody writes against the client; the lines that are marked must be wrong. */
const CONSUMER = `
import { createClient, type Person, ProblemError } from 'dateline/client'
const client = createClient('http://localhost:3000')
for await (const article of client.articles({ person: ['Kerry', 'Lavrov'], from: '2016', include: ['quotes'] })) {
  const title: string | null | undefined = article.title
  const words: string[] | undefined = article.quotes?.map(({ text }) => text)
  console.log(title, words)
}
const person: Person = await client.person('sergey-lavrov')
const total: number = (await client.quotes({ speaker: person.id, limit: 0 }).page()).page.total
console.log(total, client.places({ kind: 'city' }).url('geojson'))
// @ts-expect-error
client.articles({ persn: 'Lavrov' })
// @ts-expect-error
client.places({ kind: 'planet' })
try {
  await client.person('nobody')
} catch (error) {
  if (error instanceof ProblemError) console.log(error.status, error.problem.errors?.[0]?.suggestion)
}
`

describe('the packed package, installed elsewhere', () => {
  const folder = temporaryFolder()
  const modules = join(folder.path, 'node_modules')
  const bin = join(modules, 'dateline', 'dist', 'cli.js')
  beforeAll(() => {
    const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder.path], {
      cwd: packageRoot,
      encoding: 'utf8',
    })
    mkdirSync(modules)
    execFileSync('tar', ['-xzf', join(folder.path, packed.trim().split('\n').at(-1) ?? ''), '-C', modules])
    execFileSync('mv', [join(modules, 'package'), join(modules, 'dateline')])
    // Its dependencies are those of this checkout: nothing is fetched.
    for (const name of readdirSync(join(packageRoot, 'node_modules')).filter((each) => !each.startsWith('.')))
      symlinkSync(join(packageRoot, 'node_modules', name), join(modules, name))
  })
  afterAll(() => folder.remove())

  it('holds what runs and nothing else', () => {
    const top = readdirSync(join(modules, 'dateline')).sort()
    expect(top).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'migrations',
      'package.json',
      'seeds',
    ])
    for (const file of ['seeds/articles/metadata.csv', 'dist/web/index.html', 'dist/web/licenses.txt'])
      expect([file, lstatSync(join(modules, 'dateline', file)).isFile()]).toEqual([file, true])
  })
  it('knows its version', () => {
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' }).trim()).toBe(version)
  })
  it.each([
    ['of Node', { module: 'NodeNext', lib: ['ES2022'], types: ['node'] }],
    [
      'of a bundler for browsers',
      { module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM'], types: [] },
    ],
  ])('gives its client to a strict project %s', (_what, options) => {
    writeFileSync(join(folder.path, 'use.ts'), CONSUMER)
    writeFileSync(join(folder.path, 'package.json'), '{"type":"module"}')
    const compilerOptions = { target: 'ES2022', strict: true, noEmit: true, ...options }
    writeFileSync(join(folder.path, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    const compiler = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc')
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', folder.path], {
      encoding: 'utf8',
    })
    expect([stdout, status]).toEqual(['', 0])
  })
  it('gives a client that needs nothing else at run time', () => {
    const client = readFileSync(join(modules, 'dateline', 'dist', 'client.js'), 'utf8')
    expect(client).not.toMatch(/^import /m)
    const script =
      "import('dateline/client').then(({ createClient }) => console.log(typeof createClient('').articles))"
    expect(execFileSync(process.execPath, ['-e', script], { cwd: folder.path, encoding: 'utf8' })).toBe(
      'function\n',
    )
  })
  it('stops when npm start is told to stop', async () => {
    const child = spawn('npm', ['start'], {
      cwd: packageRoot,
      env: {
        ...process.env,
        PORT: '0',
        HOST: '127.0.0.1',
        DATABASE_URL: `file:${join(folder.path, 'npm.db')}`,
      },
    })
    const url = await new Promise<string>((resolve) => {
      child.stdout.on('data', (data) => {
        const found = String(data).match(/(http:\/\/127\.0\.0\.1:\d+)\/docs/)
        if (found?.[1]) resolve(found[1])
      })
    })
    child.kill('SIGTERM')
    await vi.waitFor(() => expect(fetch(`${url}/livez`)).rejects.toThrow(), {
      timeout: 30_000,
      interval: 200,
    })
  })
  it.skipIf(typeof binaries === 'string')(
    'loads into a PostgreSQL server that DATABASE_URL names',
    async () => {
      const server = await startServer(binaries as Binaries)
      try {
        const env = { ...process.env, DATABASE_URL: server.urlOf('postgres') }
        const articles = join(packageRoot, 'seeds', 'articles')
        const load = () => execFileSync(process.execPath, [bin, 'load', articles], { encoding: 'utf8', env })
        expect([load(), load()]).toEqual([
          expect.stringContaining('5 seen: 5 written, 0 unchanged'),
          expect.stringContaining('5 seen: 0 written, 5 unchanged'),
        ])
      } finally {
        await server.stop()
      }
    },
  )
  it('loads the seeds into an empty database, serves, and stops when it is told to', async () => {
    const child = spawn(process.execPath, [bin, 'serve'], {
      cwd: folder.path,
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: 'file:./data/x.db' },
    })
    let out = ''
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (data) => {
        out += data
        const found = out.match(/(http:\/\/127\.0\.0\.1:\d+)\/articles\?person=Lavrov .*\n/)
        if (found?.[1]) resolve(found[1])
      })
      child.stderr.on('data', (data) => reject(new Error(String(data))))
    })
    expect(out).toContain('5 seen: 5 written')
    expect(out.match(/ {2}http/g)?.length).toBe(3)
    const answer = (await (await fetch(`${url}/articles?person=Lavrov`)).json()) as {
      page: { total: number }
    }
    expect(answer.page.total).toBe(2)
    expect(out).toContain(`  ${url}/ `)
    const page = await (await fetch(url)).text()
    const script = page.match(/<script[^>]* src="([^"]+)"/)?.[1]
    const { headers } = await fetch(url + script, { headers: { 'accept-encoding': 'br' } })
    expect(headers.get('content-encoding')).toBe('br')
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    rmSync(join(folder.path, 'data'), { recursive: true })
  })
})

describe('the container files', () => {
  const dockerfile = read('Dockerfile')
  it('copy only what there is and what .dockerignore lets through', () => {
    const let_through = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    )
    expect([...new Set(copied)].sort()).toEqual(let_through.sort())
    for (const name of copied)
      expect(
        lstatSync(join(packageRoot, name)).isFile() || lstatSync(join(packageRoot, name)).isDirectory(),
      ).toBe(true)
  })
  it('run as an ordinary user on a slim image of Node 24', () => {
    expect(dockerfile.match(/^FROM (\S+)/gm)).toEqual(['FROM node:24-slim', 'FROM node:24-slim'])
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^CMD \["node", "dist\/cli\.js", "serve"\]$/m)
  })
  it('reach this machine only, keep the database in a volume and ask for readiness', () => {
    const { services, volumes } = parse(read('docker-compose.yml'), { merge: true })
    const { ports, healthcheck, volumes: mounts } = services.dateline
    expect(ports).toEqual(['127.0.0.1:3000:3000'])
    expect(mounts).toEqual(['data:/data'])
    expect(Object.keys(volumes)).toContain('data')
    expect(healthcheck.test.join(' ')).toContain('/readyz')
  })
})
