/** One batch of documents: what is new or changed is read, and written with what it says of its source's furniture. */
import { createHash } from 'node:crypto'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { PageFacts, Rows } from '../../db/rows.ts'
import { inputKey, knownInputs } from '../../db/write/inputs.ts'
import { type PassOver, writeBatch } from '../../db/write.ts'
import type { Authority, RawDocument } from '../../load/types.ts'
import { packageRoot, version } from '../../package.ts'
import { type Located, makePages } from './furniture.ts'
import type { Outcome, Task } from './reader.ts'
import { type Loading, refuse } from './report.ts'

/** The rules that read an article: a new version of the program reads everything anew. */
const LOADER = `dateline ${version}`

/** A path as it may be shown to anyone: relative to where the user is, or to the package, or the last two names. */
export function shownPath(path: string): string {
  const absolute = resolve(path)
  const shown = [process.cwd(), packageRoot]
    .map((root) => relative(root, absolute))
    .find((each) => !each.startsWith('..') && !isAbsolute(each))
  return (shown ?? join(basename(dirname(absolute)), basename(absolute))).replaceAll('\\', '/')
}

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex')

/** What reading made of the documents of a batch that were new or changed. */
export interface ReadBatch {
  unchanged: number
  tasks: Task[]
  outcomes: Outcome[]
}

export async function readBatch(loading: Loading, documents: RawDocument[]): Promise<ReadBatch> {
  const { db, reader, options } = loading
  const inputs = documents.map((raw) => ({
    raw: { ...raw, path: shownPath(raw.path) },
    location: digest(raw.location ?? resolve(raw.path)),
    hash: inputHash(raw, options.authority),
  }))
  const known = options.force ? new Set<string>() : await knownInputs(db.orm, inputs)
  const changed = inputs.filter((input) => !known.has(inputKey(input)))
  const tasks = await makeTasks(loading, changed, true)
  return { unchanged: inputs.length - tasks.length, tasks, outcomes: await reader.read(tasks) }
}

const inputHash = (raw: RawDocument, authority: Authority): string =>
  digest(raw.sha256, JSON.stringify(raw.metadata), authority.digest, LOADER)

/** `guess`: a batch may say what its sources' furniture is where the database knows less of them. */
export async function makeTasks(
  { db, records, options }: Loading,
  inputs: Located[],
  guess: boolean,
): Promise<Task[]> {
  const pages = await makePages(db, inputs, records, guess)
  return inputs.map(({ raw, location }, at) => {
    const page = pages[at] as PageFacts
    const hash = inputHash(raw, options.authority)
    const readingHash = page.taken.length === 0 ? hash : digest(hash, ...page.taken)
    return { raw, page, stamp: { location, inputHash: hash, readingHash } }
  })
}

/** Writes what could be read and refuses the rest; returns how many were written, and passed over. */
export async function writeRead(
  loading: Loading,
  { tasks, outcomes }: ReadBatch,
  passOver: PassOver,
): Promise<{ written: number; passed: number }> {
  const rows: Rows[] = []
  const pages: PageFacts[] = []
  for (const [at, { raw, page }] of tasks.entries()) {
    const outcome = outcomes[at]
    if (outcome?.ok) {
      rows.push(outcome.rows)
      pages.push(page)
    } else if (outcome)
      refuse(loading, {
        path: raw.path,
        line: null,
        column: null,
        rule: outcome.rule,
        message: outcome.message,
      })
  }
  const written = rows.length > 0 ? await writeBatch(loading.db, rows, pages, LOADER, passOver) : 0
  return { written, passed: rows.length - written }
}
