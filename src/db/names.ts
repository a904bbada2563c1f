/** The ways to name a record: rows of the table `names`. */
import { and, eq, inArray } from 'drizzle-orm'
import { insertRows, type Orm } from '#dialect'
import { fold } from '../fold.ts'
import { names } from './tables.ts'

type NameRow = typeof names.$inferInsert

interface Named {
  id: string
  name: string
  aliases: string[]
  wikidata_id?: string | null | undefined
}

/** Replaces the ways to name the records of `ids` with those of `named` (records that are gone are in `ids` only). */
export async function renewNames(orm: Orm, kind: string, ids: string[], named: Named[]): Promise<void> {
  await orm.delete(names).where(and(eq(names.kind, kind), inArray(names.entity_id, ids)))
  await insertRows(
    orm,
    names,
    named.flatMap((record) => listNames(kind, record)),
  )
}

/**
 * A record's id, other ids, name and aliases whole, then their single words.
 * `Sergey Lavrov` gives `sergey lavrov` (whole), `sergey` and `lavrov` (words).
 */
function listNames(kind: string, record: Named): NameRow[] {
  const rows = new Map<string, NameRow>()
  const add = (alias: string, key: string, whole: number) => {
    if (key !== '' && !rows.has(key)) rows.set(key, { kind, key, entity_id: record.id, alias, whole })
  }
  const aliases = [record.name, ...record.aliases]
  for (const alias of aliases) add(alias, fold(alias), 1)
  add(record.id, fold(record.id), 1)
  if (record.wikidata_id) add(record.wikidata_id, fold(record.wikidata_id), 1)
  for (const alias of aliases)
    for (const word of fold(alias).match(/[\p{L}\p{N}]+/gu) ?? []) add(alias, word, 0)
  return [...rows.values()]
}
