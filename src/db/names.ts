/** The ways to name a record: rows of the table `names`. */
import { and, eq, inArray } from 'drizzle-orm'
import { insertRows, type Orm } from '#dialect'
import { fold, wordsOf } from '../fold.ts'
import { inChunks } from './chunks.ts'
import { names } from './tables.ts'

/** How a key belongs to its record; the higher, the closer. */
export const LEVEL = { word: 0, alias: 1, name: 2, id: 3 } as const

type NameRow = typeof names.$inferInsert

export interface Named {
  id: string
  name: string
  aliases: string[]
  wikidata_id?: string | null | undefined
}

/** Writes the ways to name these records, where they are not what they were; takes away those of records that are gone. */
export async function renewNames(
  orm: Orm,
  kind: string,
  gone: string[],
  named: Named[],
  before: (id: string) => Named | undefined,
): Promise<void> {
  const changed = named.filter((record) => !sameNames(record, before(record.id)))
  const old = [...gone, ...changed.filter(({ id }) => before(id)).map(({ id }) => id)]
  await inChunks(old, async (chunk) =>
    orm
      .delete(names)
      .where(and(eq(names.kind, kind), inArray(names.entity_id, chunk)))
      .returning({ id: names.entity_id }),
  )
  await insertRows(
    orm,
    names,
    changed.flatMap((record) => listNames(kind, record)),
  )
}

const sameNames = (a: Named, b: Named | undefined): boolean =>
  a.name === b?.name &&
  (a.wikidata_id ?? null) === (b.wikidata_id ?? null) &&
  a.aliases.length === b.aliases.length &&
  a.aliases.every((alias, i) => alias === b.aliases[i])

/**
 * A record's ids, name and aliases whole, then their single words; each key once, at its highest level.
 * `Sergey Lavrov` gives `sergey lavrov` (name), `sergey` and `lavrov` (words).
 */
function listNames(kind: string, record: Named): NameRow[] {
  const rows = new Map<string, NameRow>()
  const add = (alias: string, key: string, level: number) => {
    if (key !== '' && !rows.has(key)) rows.set(key, { kind, key, entity_id: record.id, alias, level })
  }
  const aliases = [record.name, ...record.aliases]
  add(record.name, fold(record.name), fold(record.name) === fold(record.id) ? LEVEL.id : LEVEL.name)
  for (const id of [record.id, record.wikidata_id]) if (id) add(id, fold(id), LEVEL.id)
  for (const alias of record.aliases) add(alias, fold(alias), LEVEL.alias)
  for (const alias of aliases) for (const word of wordsOf(alias)) add(alias, word, LEVEL.word)
  return [...rows.values()]
}
