/**
 * A dataset on its way into another database, be it of another engine: steps of one transaction each. What is written is
 * always a beginning of the whole in a fixed order, so where it ends tells how to go on, at whatever moment it was killed.
 */
import { eq, getTableName } from 'drizzle-orm'
import { analyze, type Database, insertRows, type Orm, type Table, write } from '#dialect'
import type { DatasetRow } from './meta.ts'
import { dataset } from './tables.ts'
import { endOf, lastKey, type Position, type Step, type Sums, sumsOf } from './transfer/read.ts'
import { STAGES, type Stage } from './transfer/stages.ts'
import { UNFINISHED, Unwritable } from './unfinished.ts'

export { type Position, readSteps, type Step, type Sums, sumsOf } from './transfer/read.ts'
export type { Row } from './transfer/stages.ts'

/** Where the copy of a dataset into this database stands, which it begins in an empty one; null: it is whole. Throws Unwritable. */
export const beginCopy = (db: Database, source: DatasetRow): Promise<Position | null> =>
  write(db, async (orm) => {
    const rows = await orm.select().from(dataset)
    const other = rows.find(({ version }) => version !== source.version)
    if (other) {
      const what = other.id === UNFINISHED ? 'the unfinished copy of another dataset' : 'another dataset'
      throw new Unwritable(`the database to copy into holds ${what} (${other.version}); take an empty one`)
    }
    if (rows.some(({ id }) => id !== UNFINISHED)) return null
    if (rows.length === 0) await insertRows(orm, dataset, [{ ...source, id: UNFINISHED }])
    return endOf(orm)
  })

async function expectMark(orm: Orm, { version }: DatasetRow): Promise<void> {
  const rows = await orm.select().from(dataset)
  if (rows.length !== 1 || rows[0]?.id !== UNFINISHED || rows[0].version !== version)
    throw new Unwritable('something else has written to the database that is copied into')
}

/** Writes a step all at once. Throws Unwritable where the database does not end where the step begins. */
export const writeStep = (db: Database, source: DatasetRow, step: Step): Promise<void> =>
  write(db, async (orm) => {
    const stage = STAGES[step.stage] as Stage
    await expectMark(orm, source)
    const last = await lastKey(orm, stage)
    if (JSON.stringify(last) !== JSON.stringify(step.after))
      throw new Unwritable('another copy into this database is going on; wait for it, or stop it')
    for (const table of [stage.table, ...stage.children])
      await insertRows(orm, table as Table, step.rows.get(getTableName(table)) ?? [])
    await stage.index?.(orm, step.rows.get(getTableName(stage.table)) ?? [])
  })

/** What differs between two databases, in words. */
function differences(here: Sums, there: Sums): string[] {
  const tables = Object.keys(there.counts).filter((name) => here.counts[name] !== there.counts[name])
  const counts = tables.map((name) => `${name} has ${here.counts[name]} rows, not ${there.counts[name]}`)
  return here.sum === there.sum ? counts : [...counts, 'articles are not the same']
}

/** Holds the copy against what it is a copy of, and makes it a dataset. Throws Unwritable where they differ. */
export async function finishCopy(db: Database, source: DatasetRow, sums: Sums): Promise<void> {
  const wrong = differences(await sumsOf(db), sums)
  if (wrong.length > 0)
    throw new Unwritable(
      `the copy is not what it is a copy of (${wrong.join('; ')}); begin anew with an empty database`,
    )
  await analyze(db)
  await write(db, async (orm) => {
    await expectMark(orm, source)
    await orm.delete(dataset).where(eq(dataset.id, UNFINISHED))
    await insertRows(orm, dataset, [source])
  })
}
