/** Pages without HTTP: Dateline's queries and the plain prepared statements in one process, in turns. */
import { type Database, open } from '#dialect'
import { understand } from '../src/api/scope.ts'
import { listArticles } from '../src/db/articles.ts'
import { EVERYTHING } from '../src/db/filters.ts'
import { listPeople } from '../src/db/people.ts'
import { getArticle } from '../src/db/texts.ts'
import type { Question } from './questions.ts'
import { ratioOf, type Spread, spreadOf, takeTurns } from './ratios.ts'
import { openRaw } from './raw.ts'

export interface PageTime {
  name: string
  /** Microseconds per page. */
  dateline: number
  raw: number
  /** The statement's time divided by Dateline's: above 1 we are faster. */
  ratio: Spread
}

const LIMIT = 20
const ROUNDS = 11
const TURN_MS = 40

/** Runs `page` again and again for a turn; microseconds per run. */
async function timePage(page: () => unknown): Promise<number> {
  const started = performance.now()
  let runs = 0
  let passed = 0
  do {
    await page()
    runs += 1
    passed = performance.now() - started
  } while (passed < TURN_MS)
  return (passed / runs) * 1000
}

async function pageOf(db: Database, { kind, values }: Question): Promise<() => unknown> {
  const [value = ''] = values
  if (kind === 'article') return () => getArticle(db, value)
  if (kind === 'people')
    return async () => (await listPeople(db, EVERYTHING, { q: null }, 'mentions')).rows(LIMIT, {})
  const { scope } = await understand(db, kind === 'words' ? { q: value } : { person: values })
  return () => listArticles(db, scope, kind === 'words' ? 'relevance' : 'newest').rows(LIMIT, {})
}

/** Times the page of every question in the database file at `path`. */
export async function timePages(path: string, questions: Question[]): Promise<PageTime[]> {
  const db = await open(`file:${path}`)
  const raw = openRaw(path)
  const times: PageTime[] = []
  for (const question of questions) {
    const page = await pageOf(db, question)
    const contestants = new Map([
      ['dateline', () => timePage(page)],
      ['raw', () => timePage(() => raw.rowsOf(question))],
    ])
    await takeTurns(contestants, 2)
    const rounds = await takeTurns(contestants, ROUNDS)
    const median = (name: string) => spreadOf(rounds.map((round) => round.get(name) ?? Number.NaN)).median
    times.push({
      name: question.name,
      dateline: median('dateline'),
      raw: median('raw'),
      ratio: ratioOf(rounds, 'raw', 'dateline'),
    })
  }
  raw.close()
  await db.close()
  return times
}
