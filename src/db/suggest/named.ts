/** Rows of `names`: those of a kind, and which of them count as names. */
import { type SQL, sql } from 'drizzle-orm'
import { LEVEL } from '../names.ts'
import type { Recorded } from '../records.ts'
import { names } from '../tables.ts'
import { number } from './typed.ts'

export const ofKind = (kind: Recorded): SQL => sql`${names.kind} = ${sql.raw(`'${kind}'`)}`
/** Ids are no names: nobody begins to type one, and a Q would begin them all. */
export const isName = (row: SQL, name: SQL): SQL =>
  sql`(${row}.level < ${number(LEVEL.id)} or ${row}.alias = ${name})`
