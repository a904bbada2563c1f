/** What is read of a dataset for a copy of it, step by step. */
import { asc, desc, getTableName, gt, type SQL, sql } from 'drizzle-orm'
import { among, type Database, listed, type Orm, type Table } from '#dialect'
import { run } from '../statements.ts'
import { articles } from '../tables.ts'
import { MODULUS, share } from '../write/change.ts'
import { type Row, STAGES, type Stage } from './stages.ts'

/** The values of a stage's keys in a row. */
export type Key = (string | number)[]

/** A place in the order of STAGES: after the row of this key, or before the first one. */
export interface Position {
  stage: number
  after: Key | null
}

/** Rows by the name of their table; all that follow a position up to another, to be written as one. */
export interface Step extends Position {
  rows: Map<string, Row[]>
}

const keyOf = ({ keys }: Stage, row: Row): Key => keys.map(({ name }) => row[name])

const list = (parts: SQL[]): SQL => sql`(${sql.join(parts, sql`, `)})`

/** Rows of a stage's own table after a key. */
function pageOf({ orm }: Database, stage: Stage, after: Key | null): Promise<Row[]> {
  const { table, keys, most } = stage
  const columns = list(keys.map((key) => sql`${key}`))
  const values = after && list(after.map((value) => sql`${value}`))
  return orm
    .select()
    .from(table)
    .where(values ? sql`${columns} > ${values}` : undefined)
    .orderBy(...keys.map((key) => asc(key)))
    .limit(most)
}

/** The key of the last row of a stage; null when there is none. */
export async function lastKey(orm: Orm, stage: Stage): Promise<Key | null> {
  const { table, keys } = stage
  const rows = await orm
    .select(Object.fromEntries(keys.map((key) => [key.name, key])))
    .from(table)
    .orderBy(...keys.map((key) => desc(key)))
    .limit(1)
  return rows[0] ? keyOf(stage, rows[0]) : null
}

/** Where a database ends whose rows are the beginning of a copy. */
export async function endOf(orm: Orm): Promise<Position> {
  for (let stage = STAGES.length - 1; stage >= 0; stage--) {
    const after = await lastKey(orm, STAGES[stage] as Stage)
    if (after) return { stage, after }
  }
  return { stage: 0, after: null }
}

async function stepAt(db: Database, position: Position): Promise<Step> {
  const stage = STAGES[position.stage] as Stage
  const own = await pageOf(db, stage, position.after)
  const rows = new Map([[getTableName(stage.table), own]])
  const ids = listed(own.map(({ id }) => id))
  for (const child of own.length > 0 ? stage.children : []) {
    const name = getTableName(child)
    const hanging = await run<Row[]>(db, `copied ${name}`, { ids }, () =>
      db.orm
        .select()
        .from(child as Table)
        .where(among(child.article_id, 'ids')),
    )
    rows.set(name, hanging)
  }
  return { ...position, rows }
}

/** All steps of a copy that follow a position, in order. */
export async function* readSteps(db: Database, from: Position): AsyncGenerator<Step> {
  let position = from
  while (position.stage < STAGES.length) {
    const stage = STAGES[position.stage] as Stage
    const step = await stepAt(db, position)
    const own = step.rows.get(getTableName(stage.table)) ?? []
    if (own.length > 0) yield step
    position =
      own.length < stage.most
        ? { stage: position.stage + 1, after: null }
        : { stage: position.stage, after: keyOf(stage, own.at(-1) as Row) }
  }
}

/** What a copy is held against. */
export interface Sums {
  /** Rows of each table. */
  counts: Record<string, number>
  /** The sum that the dataset's version is made from, taken anew. */
  sum: string
}

const n = sql<number>`count(*)`.mapWith(Number)
const SUMMED = 10_000

export async function sumsOf({ orm }: Database): Promise<Sums> {
  const counts: Sums['counts'] = {}
  for (const table of STAGES.flatMap((stage) => [stage.table, ...stage.children])) {
    const [row] = await orm.select({ n }).from(table as Table)
    counts[getTableName(table)] = row?.n ?? 0
  }
  const { id, input_hash, sort_key } = articles
  let sum = 0n
  for (let after = -1; ; ) {
    const rows = await orm
      .select({ id, input_hash, sort_key })
      .from(articles)
      .where(gt(sort_key, after))
      .orderBy(asc(sort_key))
      .limit(SUMMED)
    for (const row of rows) sum += share(row.id, row.input_hash)
    const last = rows.at(-1)
    if (!last) return { counts, sum: (sum % MODULUS).toString(16) }
    after = last.sort_key
  }
}
