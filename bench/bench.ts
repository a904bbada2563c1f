/**
 * `npm run bench -- [ARTICLES | --database FILE [--postgres URL]] [--json]`: how fast Dateline is, as ratios to things measured beside it
 * in the same run. Generates articles and loads them by the built command line, or takes a database that is there; then
 * asks four servers the same questions in turns, and Dateline those that nobody else can answer. With --postgres, the
 * address of a copy of the database, the two engines are compared instead.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot } from '../src/package.ts'
import { type AnswerTime, timeAnswer } from './answers.ts'
import { compareEngines, printEngines } from './engines.ts'
import { timeFlatness } from './flatness.ts'
import { type Latency, timeLatency } from './latency.ts'
import { timeLoading } from './loading.ts'
import { timePages } from './pages.ts'
import { type Server, startDateline, startOther } from './processes.ts'
import { type Asking, comparedQuestions, pageQuestions, slowQuestions } from './questions.ts'
import { type LoadTime, printReport, type Report } from './report.ts'
import { chooseSubjects, countArticles, type Subjects } from './subjects.ts'
import { timeWholeLists } from './whole.ts'

const USAGE = 'usage: npm run bench -- [ARTICLES | --database FILE [--postgres URL]] [--json]'
const USUAL_ARTICLES = 1000

const note = (text: string) => void process.stderr.write(`${text}\n`)

/** What is measured is dist/, as users have it. */
function checkBuild(): void {
  const built = join(packageRoot, 'dist', 'cli.js')
  if (!existsSync(built)) {
    note('dist/ is missing; building …')
    const { status } = spawnSync('npm', ['run', 'build'], { cwd: packageRoot, stdio: ['ignore', 2, 2] })
    if (status !== 0) throw new Error('npm run build failed')
  }
  const source = join(packageRoot, 'src')
  const newest = Math.max(
    ...readdirSync(source, { recursive: true }).map((file) => statSync(join(source, String(file))).mtimeMs),
  )
  if (newest > statSync(built).mtimeMs)
    note('dist/ is older than src/: this measures what was built; npm run build makes it anew.')
}

async function inTurn<T extends Asking, R>(questions: T[], time: (question: T) => Promise<R>): Promise<R[]> {
  const times: R[] = []
  for (const question of questions) {
    note(`asking ${question.address} …`)
    times.push(await time(question))
  }
  return times
}

type Served = Pick<Report, 'answers' | 'flatness' | 'latencies' | 'whole'>

/** All that goes over HTTP. */
async function timeServers(database: string, subjects: Subjects, articles: number): Promise<Served> {
  const questions = comparedQuestions(subjects)
  const servers: Server[] = []
  try {
    const hot = await startDateline(database)
    servers.push(hot)
    for (const kind of ['bare', 'cold', 'raw'] as const)
      servers.push(await startOther(kind, { database, questions, model: hot.origin }))
    const cold = servers.find(({ name }) => name === 'cold') as Server
    const latencies: Latency[] = await inTurn(slowQuestions(subjects), (slow) => timeLatency(cold, slow))
    const answers: AnswerTime[] = await inTurn(questions, (question) => timeAnswer(servers, question))
    note('asking for pages against each other …')
    const flatness = await timeFlatness(cold, pageQuestions(subjects))
    note('asking for whole lists …')
    return { answers, latencies, flatness, whole: await timeWholeLists(hot, articles) }
  } finally {
    for (const server of servers) await server.stop()
  }
}

async function measure(database: string, loading: LoadTime | null): Promise<Report> {
  const subjects = chooseSubjects(database)
  const articles = countArticles(database)
  const served = await timeServers(database, subjects, articles)
  note('timing pages …')
  return { articles, loading, ...served, pages: await timePages(database, comparedQuestions(subjects)) }
}

async function loadAndMeasure(articles: number): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const database = join(folder, 'bench.db')
  return measure(database, await timeLoading(join(folder, 'articles'), database, articles, note))
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    database: { type: 'string' },
    postgres: { type: 'string' },
  },
})
const { database, postgres } = values
const articles = Number(positionals[0] ?? USUAL_ARTICLES)
const both = database !== undefined && positionals.length > 0
if (
  both ||
  (postgres !== undefined && database === undefined) ||
  positionals.length > 1 ||
  !Number.isSafeInteger(articles) ||
  articles < 1
)
  throw new Error(USAGE)
if (database !== undefined && !existsSync(database)) throw new Error(`there is no file ${database}`)
// What was started is ended and what was written is removed on exit, also when interrupted.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
checkBuild()

const print = <T>(report: T, asText: (report: T) => string) =>
  console.log(values.json ? JSON.stringify(report, null, 2) : asText(report))

if (database !== undefined && postgres !== undefined)
  print(await compareEngines({ sqlite: resolve(database), postgres }, note), printEngines)
else
  print(
    await (database === undefined ? loadAndMeasure(articles) : measure(resolve(database), null)),
    printReport,
  )
