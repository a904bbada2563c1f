/** Facets of quotations: who said them, in which papers, when. */
import { and, eq, sql } from 'drizzle-orm'
import { among, collected, type Database, listed } from '#dialect'
import { listIn } from '../collected.ts'
import { isEverything } from '../filters.ts'
import { conditionsOf, impliedScope, type QuoteChoice } from '../quotes/choice.ts'
import { leaderOf } from '../quotes/leader.ts'
import { run } from '../statements.ts'
import { articles, organizations, people, quotes, sources } from '../tables.ts'
import { type Count, daysOf, type Faceted, isDated, named, once } from './counts.ts'
import { articleLinks, linksOf } from './indexed.ts'
import { countLinks, fullest, type Tally, tallyOf, weightsOf } from './links.ts'
import { FEW, fewOf, marksOf } from './marks.ts'
import { daysOnSheet, masked, placeOf, rowsOfArticles, sheetOf, sumOf } from './sheet.ts'

const SPEAKERS = { person: people, organization: organizations } as const
type SpeakerKind = keyof typeof SPEAKERS
const KINDS = Object.keys(SPEAKERS) as SpeakerKind[]

/** What is counted of the chosen quotations. */
interface Chosen {
  speakers: (kind: SpeakerKind, size: number) => Promise<Tally[]>
  sources: (size: number) => Promise<Tally[]>
  spans: Faceted['spans']
  total: (() => Promise<number>) | null
}

const speakersOf = (db: Database, kind: SpeakerKind) =>
  linksOf(db, `speaker ${kind}`, {
    table: quotes,
    value: quotes.speaker_id,
    sortKey: quotes.sort_key,
    where: eq(quotes.speaker_kind, sql.raw(`'${kind}'`)),
  })

/** Quotations of whole articles, or all that somebody said in them. */
function onSheet(db: Database, { scope, speaker }: QuoteChoice): Chosen {
  const marks = once(() => marksOf(db, scope))
  const weights = once(async () => {
    const of = await marks()
    if (!speaker) return masked(await rowsOfArticles(db, quotes.sort_key), of)
    return masked(weightsOf(await speakersOf(db, speaker.filter as SpeakerKind), speaker.ids, of.length), of)
  })
  return {
    speakers: async (kind, size) => {
      if (speaker && speaker.filter !== kind) return []
      const links = await speakersOf(db, kind)
      if (!speaker) return countLinks(links, await marks(), size, 'times')
      const all = countLinks(links, await marks(), Infinity, 'times')
      return all.filter(({ value }) => speaker.ids.includes(value)).slice(0, size)
    },
    sources: async (size) => {
      const links = await articleLinks(db, 'source')
      return countLinks(links, await weights(), size, 'once')
    },
    spans: async () => daysOnSheet(await sheetOf(db), await weights()),
    total: async () => sumOf(await weights()),
  }
}

/** Lists of one length, as JSON: what is counted of each quotation. */
type Columns = Record<'keys' | 'kinds' | 'speakers', string>

/** The papers of quotations, by the sort keys of the articles that each stands in: looked up while they are few. */
async function sourcesOf(db: Database, keys: number[], size: number, few: number): Promise<Tally[]> {
  if (keys.length > few) {
    const sheet = await sheetOf(db)
    const weights = new Uint32Array(sheet.length)
    for (const key of keys) (weights[placeOf(sheet, key)] as number) += 1
    return countLinks(await articleLinks(db, 'source'), weights, size, 'once')
  }
  const columns = { sort_key: articles.sort_key, source: articles.source_id }
  const rows = await run<{ sort_key: number; source: string | null }[]>(
    db,
    'sources at keys',
    { keys: listed([...new Set(keys)]) },
    () => db.orm.select(columns).from(articles).where(among(articles.sort_key, 'keys')),
  )
  const sources = new Map(rows.map(({ sort_key, source }) => [sort_key, source]))
  return tallyOf(
    keys.map((key) => sources.get(key) ?? null),
    size,
  )
}

/** Quotations that have to be looked at one by one: few, or chosen by their words. */
function oneByOne(db: Database, choice: QuoteChoice, few: number): Chosen {
  const leader = leaderOf(choice, 'none')
  const { key, values, sql: conditions } = conditionsOf(choice, leader)
  const rows = once(async () => {
    const [columns] = await run<Columns[]>(db, `facet quotes ${key}`, values, () => {
      const select = db.orm.select({
        keys: collected(quotes.sort_key),
        kinds: collected(quotes.speaker_kind),
        speakers: collected(quotes.speaker_id),
      })
      const from = leader ? select.from(leader.rows).innerJoin(quotes, leader.isOf) : select.from(quotes)
      return from.where(and(...conditions))
    })
    return {
      keys: listIn<number>(columns?.keys),
      kinds: listIn<string | null>(columns?.kinds),
      speakers: listIn<string | null>(columns?.speakers),
    }
  })
  return {
    speakers: async (kind, size) => {
      const { kinds, speakers } = await rows()
      return tallyOf(
        speakers.filter((_, i) => kinds[i] === kind),
        size,
      )
    },
    sources: async (size) => sourcesOf(db, (await rows()).keys, size, few),
    spans: async () => daysOf((await rows()).keys),
    total: null,
  }
}

/** The quotations that are chosen, counted; their total is null where it is found no sooner so than by the engine. */
export function chosenQuotes(
  db: Database,
  choice: QuoteChoice,
  few = FEW,
): { total: (() => Promise<number>) | null; facets: Faceted } {
  const looked = choice.q !== null || choice.about.length > 0 || fewOf(impliedScope(choice), few) !== null
  const chosen = looked ? oneByOne(db, choice, few) : onSheet(db, choice)
  const values = async (facet: string, size: number) => {
    if (facet === 'source') return named(db, sources, await chosen.sources(size))
    const counts: Count[] = []
    for (const kind of KINDS)
      counts.push(...(await named(db, SPEAKERS[kind], await chosen.speakers(kind, size))))
    return fullest(counts, size)
  }
  return {
    total: isEverything(choice.scope) ? null : chosen.total,
    facets: { values, spans: async () => (await chosen.spans()).filter(isDated) },
  }
}
