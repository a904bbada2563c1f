/** What the benchmark says: tables for people. */
import type { AnswerTime, Comparison } from './answers.ts'
import type { Flatness } from './flatness.ts'
import type { Latency } from './latency.ts'
import type { PageTime } from './pages.ts'
import { printTable, type Spread } from './ratios.ts'
import type { ReadingTime } from './reading.ts'
import type { WholeTime } from './whole.ts'

/** Of the load and of the reading alone; null where an existing database is asked. */
export interface LoadTime {
  seconds: number
  articlesPerSecond: number
  megabytesPerSecond: number
  reading: ReadingTime
}

export interface Report {
  articles: number
  loading: LoadTime | null
  answers: AnswerTime[]
  flatness: Flatness
  latencies: Latency[]
  whole: WholeTime[]
  pages: PageTime[]
}

const SERVERS = ['hot', 'bare', 'cold', 'raw']
const UNKNOWN = '–'

const spread = ({ min, median, max }: Spread) => [median, min, max].map((each) => each.toFixed(2))

function loadingLines(articles: number, loading: LoadTime | null): string[] {
  if (loading === null) return [`${articles} articles in a database that was there`]
  const { seconds, articlesPerSecond, megabytesPerSecond, reading } = loading
  return [
    `${articles} articles loaded in ${seconds.toFixed(1)} s: ${articlesPerSecond.toFixed(0)} articles/s, ${megabytesPerSecond.toFixed(2)} MB/s of raw text`,
    `Reading alone (text in, rows out): ${reading.megabytesPerSecond.toFixed(2)} MB/s of processor time; with four times the documents or the authority, that rate × (1 = unchanged)`,
    printTable([
      ['', 'median', 'min', 'max'],
      ['4 × documents', ...spread(reading.fourTimesDocuments)],
      ['4 × authority', ...spread(reading.fourTimesAuthority)],
    ]),
  ]
}

function answersTable(answers: AnswerTime[]): string {
  const ratio = ({ rate, processor }: Comparison) => [
    ...spread(rate),
    processor?.median.toFixed(2) ?? UNKNOWN,
  ]
  return printTable([
    ['', 'hot ÷ bare', 'min', 'max', 'cpu', 'cold ÷ raw', 'min', 'max', 'cpu'],
    ...answers.map(({ name, hot, cold }) => [name, ...ratio(hot), ...ratio(cold)]),
  ])
}

const ratesTable = (answers: AnswerTime[]): string =>
  printTable([
    ['', ...SERVERS, 'bytes'],
    ...answers.map(({ name, perSecond, bytes }) => [
      name,
      ...SERVERS.map((server) => String(Math.round(perSecond[server] ?? 0))),
      String(bytes),
    ]),
  ])

const flatnessTable = ({ pages, slowestToFastest }: Flatness): string =>
  printTable([
    ['', 'ms', '÷ cheapest', 'min', 'max'],
    ...pages.map(({ name, milliseconds, ratio }) => [name, milliseconds.toFixed(2), ...spread(ratio)]),
    ['dearest ÷ cheapest', '', ...spread(slowestToFastest)],
  ])

const latencyTable = (latencies: Latency[]): string =>
  printTable([
    ['', 'first', 'p50', 'p99', 'cpu'],
    ...latencies.map(({ name, first, p50, p99, processor }) => [
      name,
      ...[first, p50, p99].map((each) => each.toFixed(1)),
      processor?.toFixed(1) ?? UNKNOWN,
    ]),
  ])

const wholeTable = (whole: WholeTime[]): string =>
  printTable([
    ['', 'rows/s', 'rows/s of cpu', 'MB'],
    ...whole.map(({ name, rowsPerSecond, rowsPerProcessorSecond, megabytes }) => [
      name,
      rowsPerSecond.toFixed(0),
      rowsPerProcessorSecond?.toFixed(0) ?? UNKNOWN,
      megabytes.toFixed(1),
    ]),
  ])

const pagesTable = (pages: PageTime[]): string =>
  printTable([
    ['', 'dateline', 'raw', 'raw ÷ dateline', 'min', 'max'],
    ...pages.map(({ name, dateline, raw, ratio }) => [
      name,
      dateline.toFixed(0),
      raw.toFixed(0),
      ...spread(ratio),
    ]),
  ])

export const printReport = (report: Report): string =>
  [
    ...loadingLines(report.articles, report.loading),
    'Answers over HTTP, ours ÷ theirs (more is better; cpu = by processor time of the server alone)',
    answersTable(report.answers),
    "Pages against each other, made anew: milliseconds of the server's processor per answer",
    flatnessTable(report.flatness),
    'Facets and best matches, made anew, one at a time: milliseconds',
    latencyTable(report.latencies),
    'Whole lists in one answer',
    wholeTable(report.whole),
    'Pages without HTTP, microseconds (raw ÷ dateline: above 1 we are faster)',
    pagesTable(report.pages),
    'By the way: requests a second on this machine, which says nothing about another one',
    ratesTable(report.answers),
  ].join('\n\n')
