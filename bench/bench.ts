/**
 * `npm run bench -- [ARTICLES] [--json]`: how fast Dateline is, as ratios to things measured beside it in the same run.
 * Generates articles, loads them by the built command line, then asks four servers the same questions in turns.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readAuthority } from '../src/commands/authority.ts'
import { packageRoot } from '../src/package.ts'
import { type AnswerTime, type Comparison, timeAnswer } from './answers.ts'
import { writeArticles } from './folders.ts'
import { type PageTime, timePages } from './pages.ts'
import { load, type Server, startDateline, startOther } from './processes.ts'
import { chooseQuestions, type Question } from './questions.ts'
import { printTable, type Spread } from './ratios.ts'
import { type ReadingTime, timeReading } from './reading.ts'

const SEED = 20160826
const MEGABYTE = 1e6

interface Report {
  articles: number
  load: { seconds: number; articlesPerSecond: number; megabytesPerSecond: number }
  reading: ReadingTime
  answers: AnswerTime[]
  pages: PageTime[]
}

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

async function loadGenerated(folder: string, database: string, articles: number): Promise<Report['load']> {
  note(`generating ${articles} articles …`)
  const bytes = writeArticles(folder, readAuthority(''), articles, SEED)
  note(`loading ${(bytes / MEGABYTE).toFixed(1)} MB …`)
  const { written, seconds } = await load(database, folder)
  return { seconds, articlesPerSecond: written / seconds, megabytesPerSecond: bytes / MEGABYTE / seconds }
}

async function timeAnswers(database: string, questions: Question[]): Promise<AnswerTime[]> {
  const servers: Server[] = []
  try {
    const hot = await startDateline(database)
    servers.push(hot)
    for (const kind of ['bare', 'cold', 'raw'] as const)
      servers.push(await startOther(kind, { database, questions, model: hot.origin }))
    const times: AnswerTime[] = []
    for (const question of questions) {
      note(`asking ${question.address} …`)
      times.push(await timeAnswer(servers, question))
    }
    return times
  } finally {
    for (const server of servers) await server.stop()
  }
}

async function bench(articles: number): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const database = join(folder, 'bench.db')
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const loaded = await loadGenerated(join(folder, 'articles'), database, articles)
  note('timing the reading …')
  const reading = await timeReading(readAuthority(''), SEED)
  const questions = chooseQuestions(database)
  const answers = await timeAnswers(database, questions)
  note('timing pages …')
  return { articles, load: loaded, reading, answers, pages: await timePages(database, questions) }
}

const spread = ({ min, median, max }: Spread) => [median, min, max].map((each) => each.toFixed(2))

function printReport({ articles, load: loaded, reading, answers, pages }: Report): string {
  const ratio = ({ rate, processor }: Comparison) => [...spread(rate), processor?.median.toFixed(2) ?? '–']
  const side = ['hot', 'bare', 'cold', 'raw']
  const answerRows = answers.map(({ name, hot, cold }) => [name, ...ratio(hot), ...ratio(cold)])
  const rateRows = answers.map(({ name, perSecond, bytes }) => [
    name,
    ...side.map((server) => String(Math.round(perSecond[server] ?? 0))),
    String(bytes),
  ])
  const pageRows = pages.map(({ name, dateline, raw, ratio: each }) => [
    name,
    dateline.toFixed(0),
    raw.toFixed(0),
    ...spread(each),
  ])
  return [
    `${articles} articles loaded in ${loaded.seconds.toFixed(1)} s: ${loaded.articlesPerSecond.toFixed(0)} articles/s, ${loaded.megabytesPerSecond.toFixed(2)} MB/s of raw text`,
    `Reading alone (text in, rows out): ${reading.megabytesPerSecond.toFixed(2)} MB/s of processor time; with four times the documents or the authority, that rate × (1 = unchanged)`,
    printTable([
      ['', 'median', 'min', 'max'],
      ['4 × documents', ...spread(reading.fourTimesDocuments)],
      ['4 × authority', ...spread(reading.fourTimesAuthority)],
    ]),
    'Answers over HTTP, ours ÷ theirs (more is better; cpu = by processor time of the server alone)',
    printTable([['', 'hot ÷ bare', 'min', 'max', 'cpu', 'cold ÷ raw', 'min', 'max', 'cpu'], ...answerRows]),
    'Pages without HTTP, microseconds (raw ÷ dateline: above 1 we are faster)',
    printTable([['', 'dateline', 'raw', 'raw ÷ dateline', 'min', 'max'], ...pageRows]),
    'By the way: requests a second on this machine, which says nothing about another one',
    printTable([['', ...side, 'bytes'], ...rateRows]),
  ].join('\n\n')
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})
const articles = Number(positionals[0] ?? 1000)
if (!Number.isSafeInteger(articles) || articles < 1)
  throw new Error('usage: npm run bench -- [ARTICLES] [--json]')
// What was started is ended and what was written is removed on exit, also when interrupted.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
checkBuild()
const report = await bench(articles)
console.log(values.json ? JSON.stringify(report, null, 2) : printReport(report))
