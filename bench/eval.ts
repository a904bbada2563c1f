/**
 * `npm run eval`: scores the loader against gold annotations. Without arguments it reads seeds/articles and test/gold;
 * `npm run eval -- DIR` reads DIR/docs/*.txt and DIR/gold/*.json, `--docs D --gold G` any two folders, `--json` prints JSON.
 * `--compare FILE` prints what was gained and lost, document by document, since FILE was printed by `--json`.
 */

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readAuthority } from '../src/commands/authority.ts'
import { METADATA_FILE } from '../src/load/read/metadata.ts'
import { findInputs, readDocument } from '../src/load/read.ts'
import { type Knowledge, prepare, readArticle } from '../src/load/reading.ts'
import type { Metadata } from '../src/load/types.ts'
import { compareScores, type Scored, tellChanges } from './compare.ts'
import { toFound } from './found.ts'
import { type GoldCase, listCases } from './gold.ts'
import { addScores, MEASURES, rates, type Score, scoreArticle } from './score.ts'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * What the loader may know of each text: its row of metadata.csv. Where the folder has none, the gold date is given
 * (weekdays in the text resolve against it) and nothing else; the date is then not scored.
 */
async function givenMetadata(docs: string): Promise<Map<string, Metadata>> {
  const given = new Map<string, Metadata>()
  for await (const found of findInputs([docs])) {
    if (found.ok) given.set(found.value.path, found.value.metadata)
    else throw new Error(`${found.refusal.path}: ${found.refusal.message}`)
  }
  return given
}

async function scoreCase(
  one: GoldCase,
  metadata: Metadata,
  knowledge: Knowledge,
  dated: boolean,
): Promise<Scored> {
  const given = dated ? metadata : { ...metadata, published: one.gold.published }
  const raw = await readDocument({ path: one.path, metadata: given })
  if (!raw.ok) throw new Error(`${raw.refusal.path}: ${raw.refusal.message}`)
  const found = toFound(readArticle(raw.value, knowledge), knowledge.authority)
  return { id: one.id, score: scoreArticle(one.gold, found, dated) }
}

/** One answer per article or quotation: its F1 is the share of right answers. */
const SINGLE: ReadonlySet<string> = new Set(['title', 'author', 'published', 'speakers'])

/** Gold is not complete, so that precision says nothing. */
const RECALLED: ReadonlySet<string> = new Set(['organizations'])

const percent = (value: number) => value.toFixed(2)

function cells(score: Score): string[] {
  return MEASURES.map((measure) => {
    const counts = score[measure]
    if (counts === null) return '-'
    const { precision, recall, f1 } = rates(counts)
    if (RECALLED.has(measure)) return percent(recall)
    return SINGLE.has(measure) ? percent(f1) : `${percent(precision)} ${percent(recall)} ${percent(f1)}`
  })
}

function table(scored: Scored[], dated: boolean): string {
  const names = MEASURES.map((measure) => {
    if (measure === 'published') return dated ? 'published' : 'published (given)'
    if (RECALLED.has(measure)) return `${measure} R`
    return SINGLE.has(measure) ? measure : `${measure} P R F1`
  })
  const total = { id: `all ${scored.length}`, score: addScores(scored.map(({ score }) => score)) }
  const rows = [['article', ...names], ...[...scored, total].map(({ id, score }) => [id, ...cells(score)])]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function foldersOf(
  dir: string | undefined,
  values: { docs?: string; gold?: string },
): { docs: string; gold: string } {
  const docs = values.docs ?? (dir === undefined ? join(ROOT, 'seeds/articles') : join(dir, 'docs'))
  return { docs, gold: values.gold ?? (dir === undefined ? join(ROOT, 'test/gold') : join(dir, 'gold')) }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      docs: { type: 'string' },
      gold: { type: 'string' },
      json: { type: 'boolean', default: false },
      compare: { type: 'string' },
    },
  })
  const { docs, gold } = foldersOf(positionals[0], values)
  const dated = existsSync(join(docs, METADATA_FILE))
  const [given, knowledge] = [await givenMetadata(docs), prepare(readAuthority(''))]
  const scored: Scored[] = []
  for (const one of listCases(docs, gold)) {
    scored.push(await scoreCase(one, given.get(one.path.replaceAll('\\', '/'))!, knowledge, dated))
  }
  console.log(report(scored, values, { docs, dated }))
}

/** The scores as asked for: a table, JSON, or what changed since an earlier JSON. */
function report(
  scored: Scored[],
  { json, compare }: { json: boolean; compare?: string },
  { docs, dated }: { docs: string; dated: boolean },
): string {
  if (compare !== undefined) {
    const before = JSON.parse(readFileSync(compare, 'utf8')) as { articles: Scored[] }
    return tellChanges(compareScores(before.articles, scored))
  }
  const total = addScores(scored.map(({ score }) => score))
  return json ? JSON.stringify({ docs, dated, total, articles: scored }, null, 2) : table(scored, dated)
}

await main()
