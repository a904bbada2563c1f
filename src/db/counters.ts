/** Records of people, places, organizations and sources with their counters: added to and taken from by the articles of a batch. */
import { inArray } from 'drizzle-orm'
import { among, listed, type Orm, putRows } from '#dialect'
import { inChunks } from './chunks.ts'
import { describeOrganizations, describePeople, describePlaces } from './counters/described.ts'
import { type Named, renewNames } from './names.ts'
import { run } from './statements.ts'
import { organizations, people, places, sources } from './tables.ts'
import { choose, type Delta, type Described, type Tally } from './tally.ts'

type RecordTable = typeof people | typeof places | typeof organizations | typeof sources
interface Counts {
  article_count: number
  mention_count: number
}
/** A record as it was and as the batch leaves it. */
export interface Settled<R, F> {
  id: string
  old: R | undefined
  delta: Delta<F>
  facts: (R | F) & Counts
}

/** Brings the records of a tally up to date; a record that no article has any more goes. */
export async function countEntities(orm: Orm, tally: Tally): Promise<void> {
  await count(orm, 'person', people, tally.person, (settled) => describePeople(orm, settled), peopleNames)
  await count(orm, 'place', places, tally.place, (settled) => describePlaces(orm, settled))
  await count(orm, 'organization', organizations, tally.organization, (settled) =>
    describeOrganizations(orm, settled),
  )
  await count(orm, 'source', sources, tally.source, plain)
}

const plain = async <R, F>(settled: Settled<R, F>[]) => settled.map(({ facts }) => facts)

async function count<T extends RecordTable, F extends Described>(
  orm: Orm,
  kind: string,
  table: T,
  deltas: Map<string, Delta<F>>,
  finish: (settled: Settled<T['$inferSelect'], F>[]) => Promise<object[]>,
  namesOf: (record: T['$inferSelect']) => Named = (record) => record,
): Promise<void> {
  if (deltas.size === 0) return
  const ids = [...deltas.keys()]
  const rows = await run<T['$inferSelect'][]>(orm, `records ${kind}`, { ids: listed(ids) }, () =>
    orm
      .select()
      .from(table as RecordTable)
      .where(among(table.id, 'ids')),
  )
  const before = new Map(rows.map((row) => [row.id, row]))
  const settled = settle(before, deltas)
  const after = (await finish(settled)) as T['$inferSelect'][]
  const kept = new Set(settled.map(({ id }) => id))
  const gone = ids.filter((id) => !kept.has(id))
  await inChunks(gone, async (chunk) =>
    orm
      .delete(table as RecordTable)
      .where(inArray(table.id, chunk))
      .returning({ id: table.id }),
  )
  await putRows(orm, table, table.id, after)
  await renewNames(orm, kind, gone, after.map(namesOf), (id) => {
    const old = before.get(id)
    return old && namesOf(old)
  })
}

/** Records after a batch: the facts chosen, the counters moved; what no article names any more is left out. */
function settle<R extends Described & { article_count: number }, F extends Described>(
  before: Map<string, R>,
  deltas: Map<string, Delta<F>>,
): Settled<R, F>[] {
  return [...deltas].flatMap(([id, delta]) => {
    const old = before.get(id)
    const facts = choose<R, F>(old ?? null, delta.facts)
    const article_count = (old?.article_count ?? 0) + delta.articles
    const mentioned = old && 'mention_count' in old ? Number(old.mention_count) : 0
    const counts = { article_count, mention_count: mentioned + delta.mentions }
    return facts && article_count > 0 ? [{ id, old, delta, facts: { ...facts, ...counts } }] : []
  })
}

const peopleNames = ({ sort_name, ...record }: typeof people.$inferSelect): Named => ({
  ...record,
  aliases: [...record.aliases, sort_name, ...surnames(sort_name)],
})

/** `al-Assad, Bashar` → al-Assad and Assad. */
function surnames(sortName: string): string[] {
  const [surname = ''] = sortName.split(',')
  return [surname, surname.replace(/^(al|el|as|ad)-/i, '')]
}
