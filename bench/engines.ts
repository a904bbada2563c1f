/** The same questions on SQLite and on PostgreSQL, side by side: two servers that keep no answer take turns. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { readAuthority } from '../src/commands/authority.ts'
import { ask } from './answers.ts'
import { writeArticles } from './folders.ts'
import { percentile } from './latency.ts'
import { load, type Server, startOther } from './processes.ts'
import { type Asking, comparedQuestions, slowQuestions } from './questions.ts'
import { printTable, ratioOf, type Spread, spreadOf, takeTurns } from './ratios.ts'
import { chooseSubjects, countArticles } from './subjects.ts'

/** Addresses of two databases that hold the same dataset. */
export interface Engines {
  sqlite: string
  postgres: string
}
type Engine = keyof Engines
const ENGINES: Engine[] = ['sqlite', 'postgres']

export interface EngineTime {
  name: string
  /** Milliseconds of one answer, asked for alone: median. */
  alone: Record<Engine, number>
  /** Answers a second to ten connections: median. */
  perSecond: Record<Engine, number>
  /** The rate of PostgreSQL divided by that of SQLite. */
  ratio: Spread
}

export interface EnginesReport {
  articles: number
  answers: EngineTime[]
  /** Articles a second, of a new database. */
  loading: Record<Engine, number>
}

const REQUESTS = 20
const ROUNDS = 5
const TURN_SECONDS = 1
const LOADED = 1000
const SEED = 20160826

/** By id, by person, of two, by words; and every third facet, of all and of the commonest person. */
function questionsOf(path: string): Asking[] {
  const subjects = chooseSubjects(path)
  const facets = slowQuestions(subjects).filter(({ name }) => /facet=(person|source|published_at)/.test(name))
  return [...comparedQuestions(subjects), ...facets.filter(({ name }) => name.startsWith('/articles'))]
}

async function alone(server: Server, address: string): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < REQUESTS; i++) {
    const started = performance.now()
    const response = await fetch(server.origin + address)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${server.name} ${address}: ${response.status}`)
    times.push(performance.now() - started)
  }
  return percentile(times, 0.5)
}

const byEngine = <T>(value: (engine: Engine) => T): Record<Engine, T> => ({
  sqlite: value('sqlite'),
  postgres: value('postgres'),
})

async function timeQuestion(servers: Record<Engine, Server>, { name, address }: Asking): Promise<EngineTime> {
  // What a server keeps in memory is made by the first question.
  for (const engine of ENGINES) await alone(servers[engine], address)
  const turns = <T>(run: (server: Server) => Promise<T>, rounds: number) =>
    takeTurns(new Map(ENGINES.map((engine) => [engine, () => run(servers[engine])])), rounds)
  const single = await turns((server) => alone(server, address), ROUNDS)
  const many = await turns(async (server) => (await ask(server, address, TURN_SECONDS)).perSecond, ROUNDS)
  const median = (rounds: Map<string, number>[]) =>
    byEngine((engine) => spreadOf(rounds.map((round) => round.get(engine) ?? Number.NaN)).median)
  return { name, alone: median(single), perSecond: median(many), ratio: ratioOf(many, 'postgres', 'sqlite') }
}

/** Runs `use` on a new database of the server at `address`. */
async function withNewDatabase<T>(address: string, use: (url: string) => Promise<T>): Promise<T> {
  const name = `bench_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client(address)
  await client.connect()
  try {
    await client.query(`create database ${name}`)
    const url = new URL(address)
    url.pathname = `/${name}`
    return await use(url.href)
  } finally {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.end()
  }
}

/** Loads the same generated articles into a new database of each. */
async function timeLoads({ postgres }: Engines): Promise<Record<Engine, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  try {
    const articles = join(folder, 'articles')
    writeArticles(articles, readAuthority(''), LOADED, SEED)
    const rateOf = async (url: string) => {
      const { written, seconds } = await load(url, articles)
      return written / seconds
    }
    const sqlite = await rateOf(join(folder, 'bench.db'))
    return { sqlite, postgres: await withNewDatabase(postgres, rateOf) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Throws where one of them does not answer. `sqlite` is the path of a file. */
export async function compareEngines(engines: Engines, note: (text: string) => void): Promise<EnginesReport> {
  const questions = questionsOf(engines.sqlite)
  const started: Server[] = []
  const start = async (database: string) => {
    const server = await startOther('cold', { database, questions: [], model: '' })
    started.push(server)
    return server
  }
  const answers: EngineTime[] = []
  try {
    const servers = { sqlite: await start(engines.sqlite), postgres: await start(engines.postgres) }
    for (const question of questions) {
      note(`asking ${question.address} …`)
      answers.push(await timeQuestion(servers, question))
    }
  } finally {
    for (const server of started) await server.stop()
  }
  note('loading …')
  return { articles: countArticles(engines.sqlite), answers, loading: await timeLoads(engines) }
}

export const printEngines = ({ articles, answers, loading }: EnginesReport): string =>
  [
    `${articles} articles on both engines; answers made anew. One at a time: milliseconds; ten connections: answers a second`,
    printTable([
      ['', 'SQLite ms', 'PostgreSQL ms', 'SQLite /s', 'PostgreSQL /s', 'PostgreSQL ÷ SQLite', 'min', 'max'],
      ...answers.map(({ name, alone: ms, perSecond, ratio: { median, min, max } }) => [
        name,
        ...ENGINES.map((engine) => ms[engine].toFixed(1)),
        ...ENGINES.map((engine) => perSecond[engine].toFixed(0)),
        ...[median, min, max].map((each) => each.toFixed(2)),
      ]),
    ]),
    `${LOADED} articles loaded into a new database: ${loading.sqlite.toFixed(0)} articles/s on SQLite, ${loading.postgres.toFixed(0)} on PostgreSQL (× ${(loading.postgres / loading.sqlite).toFixed(2)})`,
  ].join('\n\n')
