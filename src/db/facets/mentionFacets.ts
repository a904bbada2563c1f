/** Facets of mentions: of what kind, of whom, in which papers, when. */
import { and, eq, sql } from 'drizzle-orm'
import { collected, type Database } from '#dialect'
import type { MENTION_FACETS } from '../../contract/facets.ts'
import type { MentionKind } from '../../contract/mentions.ts'
import { listIn } from '../collected.ts'
import { isEverything } from '../filters.ts'
import { conditionsOf, type MentionChoice } from '../mentions/choice.ts'
import { storedKinds } from '../mentions/count.ts'
import { isCountable, KINDS, mentionsByKind, recordsNamed, wantedOf } from '../mentions/onSheet.ts'
import { RECORDS } from '../records.ts'
import { run } from '../statements.ts'
import { articles, mentions } from '../tables.ts'
import { type Count, daysOf, type Faceted, isDated, named, once } from './counts.ts'
import { articleLinks } from './indexed.ts'
import { countLinks, fullest, type Tally, tallyOf } from './links.ts'
import { FEW, marksOf } from './marks.ts'
import { daysOnSheet, sheetOf, sumOf } from './sheet.ts'

type ValueFacet = Exclude<(typeof MENTION_FACETS)[number], 'published_at'>

/** What is counted of the chosen mentions. */
interface Chosen {
  kinds: () => Promise<Tally[]>
  records: (kind: MentionKind, size: number) => Promise<Tally[]>
  sources: (size: number) => Promise<Tally[]>
  spans: Faceted['spans']
}

/** Mentions that each article as a whole has so many of. */
function onSheet(db: Database, choice: MentionChoice): Chosen {
  const byKind = once(() => mentionsByKind(db, choice))
  const all = once(async () => {
    const sums = new Uint32Array((await sheetOf(db)).length)
    for (const weights of (await byKind()).values())
      for (let i = 0; i < sums.length; i++) (sums[i] as number) += weights[i] as number
    return sums
  })
  return {
    kinds: async () => [...(await byKind())].map(([value, weights]) => ({ value, count: sumOf(weights) })),
    records: async (kind, size) => {
      if (choice.resolved === false || (choice.kind ?? kind) !== kind) return []
      const links = await recordsNamed(db, kind, choice)
      const marks = await marksOf(db, choice.scope)
      const wanted = wantedOf(choice, kind)
      if (wanted === null) return countLinks(links, marks, size, 'times')
      const counts = countLinks(links, marks, Infinity, 'times')
      return counts.filter(({ value }) => wanted.includes(value)).slice(0, size)
    },
    sources: async (size) => countLinks(await articleLinks(db, 'source'), await all(), size, 'once'),
    spans: async () => daysOnSheet(await sheetOf(db), await all()),
  }
}

/** Lists of one length, as JSON: what is counted of each mention. */
type Columns = Record<'keys' | 'kinds' | 'records' | 'sources', string>

/** Mentions that have to be looked at one by one, for they are of few articles. */
function oneByOne(db: Database, choice: MentionChoice): Chosen {
  const { key, values, rows, on, sql: conditions } = conditionsOf(choice)
  const looked = once(async () => {
    const [columns] = await run<Columns[]>(db, `facet mentions ${key}`, values, () => {
      const select = db.orm.select({
        keys: collected(on.sort_key),
        kinds: collected(mentions.kind),
        records: collected(mentions.entity_id),
        sources: collected(sql`s.source_id`),
      })
      return select
        .from(rows)
        .innerJoin(mentions, eq(mentions.article_id, on.article_id))
        .innerJoin(sql`${articles} s`, sql`s.id = ${on.article_id}`)
        .where(and(...conditions))
    })
    return {
      keys: listIn<number>(columns?.keys),
      kinds: listIn<string>(columns?.kinds),
      records: listIn<string | null>(columns?.records),
      sources: listIn<string | null>(columns?.sources),
    }
  })
  return {
    kinds: async () => tallyOf((await looked()).kinds, KINDS.length),
    records: async (kind, size) => {
      const { kinds, records } = await looked()
      return tallyOf(
        records.filter((_, i) => kinds[i] === kind),
        size,
      )
    },
    sources: async (size) => tallyOf((await looked()).sources, size),
    spans: async () => daysOf((await looked()).keys),
  }
}

/** Records know how often the articles name them: nothing is counted. */
const storedCounts = (db: Database, kind: MentionKind, size: number) => {
  const records = RECORDS[kind]
  return run<Count[]>(db, `facet mentions ${kind} stored`, { size }, () =>
    db.orm
      .select({ value: records.id, label: records.name, count: records.mention_count })
      .from(records)
      .where(sql`${records.mention_count} > 0`)
      .orderBy(sql`${records.mention_count} desc`, records.id)
      .limit(sql.placeholder('size')),
  )
}

/** The facets of the mentions that are chosen. */
export function facetMentions(db: Database, choice: MentionChoice, few = FEW): Faceted {
  const countable = isCountable(choice, few)
  const chosen = countable ? onSheet(db, choice) : oneByOne(db, choice)
  const isBody = choice.field === 'body' && choice.resolved !== false
  const isWhole = isEverything(choice.scope) && choice.articles.length + choice.entities.length === 0
  const isPlain = countable && isBody && isEverything(choice.scope)
  return {
    values: async (name, size) => {
      const facet = name as ValueFacet
      if (facet === 'source') return named(db, RECORDS.source, await chosen.sources(size))
      if (facet === 'kind') {
        const kinds = isWhole ? await storedKinds(db, choice) : await chosen.kinds()
        const some = kinds.filter(({ count }) => count > 0)
        return named(db, null, fullest(some, size))
      }
      if (isPlain && (choice.kind ?? facet) === facet) return storedCounts(db, facet, size)
      return named(db, RECORDS[facet], await chosen.records(facet, size))
    },
    spans: async () => (await chosen.spans()).filter(isDated),
  }
}
