/** Mentions counted in memory: how often each article names each record, and how many of its names have none. */
import { sql } from 'drizzle-orm'
import type { Database } from '#dialect'
import type { MentionKind } from '../../contract/mentions.ts'
import { type Links, weightsOf } from '../facets/links.ts'
import { fewOf, marksOf } from '../facets/marks.ts'
import { masked } from '../facets/sheet.ts'
import { walkedLinks } from '../facets/walked.ts'
import { LINKS } from '../filters.ts'
import { recall } from '../kept.ts'
import { mentions } from '../tables.ts'
import type { MentionChoice } from './choice.ts'

export const KINDS = ['person', 'place', 'organization'] as const satisfies readonly MentionKind[]

/** Whether the articles tell, each as a whole, how many mentions are chosen; few articles are looked at instead. */
export const isCountable = ({ articles, scope }: MentionChoice, few?: number): boolean =>
  articles.length === 0 && fewOf(scope, few) === null

type Field = Pick<MentionChoice, 'field'>

/** How often the body, or the headline, of each article names each record of a kind. */
export const recordsNamed = (db: Database, kind: MentionKind, { field }: Field): Promise<Links> => {
  const { table, id } = LINKS[kind]
  return walkedLinks(db, nameOfNamed(kind, field), (a) =>
    field === 'body'
      ? sql`select l.${sql.identifier(id)} as value, l.sort_key, l.mention_count as times
          from ${a} join ${table} l on l.article_id = a.id`
      : sql`select m.entity_id as value, a.sort_key, count(*) as times from ${a} ${mentionsIn(field)}
          where m.kind = ${sql.raw(`'${kind}'`)} and m.entity_id is not null group by a.sort_key, m.entity_id`,
  )
}

const nameOfNamed = (kind: MentionKind, field: string) => `mentions of ${kind} in ${field}`

/** The same, where another question has needed them before. */
export const knownNamed = (db: Database, kind: MentionKind): Promise<Links | null> =>
  recall(db, `walked ${nameOfNamed(kind, 'body')}`)

const mentionsIn = (field: string) =>
  sql`join ${mentions} m on m.article_id = a.id and m.field = ${sql.raw(field === 'body' ? `'body'` : `'title'`)}`

/** How many names of each kind in each body, or headline, have no record. */
const unresolved = (db: Database, { field }: Field): Promise<Links> =>
  walkedLinks(
    db,
    `unresolved mentions in ${field}`,
    (a) => sql`select m.kind as value, a.sort_key, count(*) as times from ${a} ${mentionsIn(field)}
      where m.entity_id is null group by a.sort_key, m.kind`,
  )

/** The records of a kind that the mentions must be of; null: any. */
export function wantedOf({ entities }: MentionChoice, kind: MentionKind): string[] | null {
  if (entities.length === 0) return null
  return entities.filter((each) => each.kind === kind).flatMap(({ ids }) => ids)
}

/** How many of the chosen mentions each article has, by kind. */
export async function mentionsByKind(
  db: Database,
  choice: MentionChoice,
): Promise<Map<MentionKind, Uint32Array>> {
  const marks = await marksOf(db, choice.scope)
  const kinds = new Map<MentionKind, Uint32Array>()
  for (const kind of KINDS) {
    if (choice.kind !== undefined && choice.kind !== kind) continue
    const wanted = wantedOf(choice, kind)
    if (wanted?.length === 0) continue
    const weights = new Uint32Array(marks.length)
    const add = (links: Links, ids: string[] | null) => {
      const more = weightsOf(links, ids, marks.length)
      for (let i = 0; i < weights.length; i++) (weights[i] as number) += more[i] as number
    }
    if (choice.resolved !== false) add(await recordsNamed(db, kind, choice), wanted)
    if (choice.resolved !== true && wanted === null) add(await unresolved(db, choice), [kind])
    kinds.set(kind, masked(weights, marks))
  }
  return kinds
}
