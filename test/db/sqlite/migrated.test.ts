/** A database that an earlier version loaded: opening it adds what is new, and the next load fills it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Driver from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, open } from '#dialect'
import { loadPaths } from '../../../src/commands/load.ts'
import { authority, SEEDS, temporaryFolder } from '../../support/seeds.ts'

let folder: { path: string; remove: () => void }
beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(() => folder.remove())

/** Migrations in the order of their numbers, and how to undo those that are looked at here. */
const UNDO: Record<number, string> = {
  7: 'drop table dates',
  8: `alter table organizations drop column quote_count;
    alter table organizations drop column first_seen;
    alter table organizations drop column last_seen;
    alter table places drop column description;
    alter table places drop column first_seen;
    alter table places drop column last_seen`,
  9: 'drop table mention_counts; drop table quote_subjects; drop index events_by_type',
}

/** Makes a file what it was before the migration of this number. */
function takeBack(path: string, first: number): void {
  const driver = new Driver(path)
  const later = Object.entries(UNDO).filter(([number]) => Number(number) >= first)
  for (const [, undo] of later.reverse()) driver.exec(undo)
  driver
    .prepare(
      'delete from __drizzle_migrations where created_at in (select created_at from __drizzle_migrations order by created_at limit -1 offset ?)',
    )
    .run(first)
  driver.close()
}

const storedIn = ({ orm }: Database, table: string) =>
  orm.$client
    .prepare(`select * from ${table}`)
    .all()
    .map((row) => JSON.stringify(row))
    .sort()

const recordsIn = ({ orm }: Database, table: string) =>
  orm.$client.prepare(`select * from ${table} order by id`).all()

it('finds the dates that texts name at the next load, even of files that are gone', async () => {
  const path = join(folder.path, 'old.db')
  const old = await open(`file:${path}`)
  await loadPaths(old, [SEEDS], { authority })
  const dates = storedIn(old, 'dates')
  expect(dates.length).toBeGreaterThan(15)
  await old.close()
  takeBack(path, 7)
  const db = await open(`file:${path}`)
  expect(storedIn(db, 'dates')).toEqual([])
  expect(await loadPaths(db, [], { authority })).toMatchObject({ seen: 0 })
  expect(storedIn(db, 'dates')).toEqual(dates)
  // What was read again was counted again: the planner knows of it.
  expect(storedIn(db, "sqlite_stat1 where tbl = 'dates'")).not.toEqual([])
  expect(await loadPaths(db, [SEEDS], { authority })).toMatchObject({ written: 0, unchanged: 5 })
  await db.close()
})

it('counts from what is there when records were first and last seen, and how often organizations were quoted', async () => {
  const path = join(folder.path, 'old.db')
  const paper = join(folder.path, 'in')
  mkdirSync(paper)
  writeFileSync(
    join(paper, 'a.txt'),
    'Aid Stops\n\n"No trucks moved today," said the United Nations in Geneva.\n',
  )
  const old = await open(`file:${path}`)
  await loadPaths(old, [SEEDS, paper], { authority })
  const before = ['places', 'organizations'].map((table) => recordsIn(old, table))
  expect(before.flat()).toContainEqual(expect.objectContaining({ id: 'united-nations', quote_count: 1 }))
  await old.close()
  takeBack(path, 8)
  const db = await open(`file:${path}`)
  expect(['places', 'organizations'].map((table) => recordsIn(db, table))).toEqual(before)
  await db.close()
})

it('finds in what is there whom and what quotations name, and counts mentions by kind', async () => {
  const path = join(folder.path, 'old.db')
  const old = await open(`file:${path}`)
  await loadPaths(old, [SEEDS], { authority })
  const TABLES = ['quote_subjects', 'mention_counts', "sqlite_stat1 where idx = 'events_by_type'"]
  const before = TABLES.map((table) => storedIn(old, table))
  expect(before.map(({ length }) => length > 0)).toEqual([true, true, true])
  await old.close()
  takeBack(path, 9)
  const db = await open(`file:${path}`)
  expect(TABLES.map((table) => storedIn(db, table))).toEqual(before)
  await db.close()
})
