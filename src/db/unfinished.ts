/**
 * A copy that is not finished: its row of `dataset` has an id that no reader asks for, so that the database counts as
 * empty until all is there.
 */
import type { Orm } from '#dialect'
import { dataset } from './tables.ts'

export const UNFINISHED = 0

/** A database that is not to be written to, or not as asked; the message says what to do. */
export class Unwritable extends Error {}

/** Throws Unwritable where only a copy may write. */
export function refuseUnfinished(rows: { id: number; version: string }[]): void {
  const mark = rows.find(({ id }) => id === UNFINISHED)
  if (mark)
    throw new Unwritable(
      `the database is the unfinished copy of dataset ${mark.version}: run the same dateline copy again, or take an empty one`,
    )
}

/** Throws Unwritable where a copy is not finished. */
export const expectFinished = async ({ orm }: { orm: Orm }): Promise<void> =>
  refuseUnfinished(await orm.select().from(dataset))
