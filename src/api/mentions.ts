/** /mentions: every name as printed. */
import type { Database } from '#dialect'
import {
  type Mention,
  type MentionQuery,
  mentionKind,
  mentionList,
  mentionQuery,
} from '../contract/mentions.ts'
import type { MentionChoice } from '../db/mentions/choice.ts'
import { listMentions, type MentionRow } from '../db/mentions.ts'
import { articleTexts } from '../db/texts.ts'
import { badParameter } from './errors.ts'
import { listing, listRoute } from './routes.ts'
import { sentence, type Understood, understand } from './scope.ts'
import { mentionShape } from './shapes/mentions.ts'

/** Mentions as the contract has them, with the text of their sentence. */
export async function showMentions(db: Database, rows: MentionRow[]): Promise<Mention[]> {
  const texts = await articleTexts(db, [...new Set(rows.map((row) => row.article_id))])
  return rows.map((row) => {
    const { entity_id, entity_name, sentence_start: start, sentence_end: end } = row
    const text = texts.get(row.article_id)
    const field = row.field === 'title' ? 'title' : 'body'
    // Field by field: whole lists have a hundred thousand of them, and leaving out of a copy takes three times as long.
    return {
      article_id: row.article_id,
      field,
      start: row.start,
      end: row.end,
      kind: mentionKind.parse(row.kind),
      candidates: row.candidates,
      surface: row.surface,
      rule: row.rule,
      role: row.role,
      metonym: row.metonym === 1,
      entity: entity_id === null || entity_name === null ? null : { id: entity_id, name: entity_name },
      sentence: { start, end, text: (text?.[field] ?? '').slice(start, end) },
    }
  })
}

/** The people, places and organizations asked for, of the kind asked for: their mentions are listed, any of them. */
const namedIn = (query: MentionQuery, { scope }: Understood) =>
  scope.include.flatMap(({ filter, ids }) => {
    const kind = mentionKind.safeParse(filter).data
    return kind !== undefined && (query.kind ?? kind) === kind ? [{ kind, ids }] : []
  })

function choiceOf(query: MentionQuery, understood: Understood): MentionChoice {
  const { scope } = understood
  return {
    scope,
    entities: namedIn(query, understood),
    kind: query.kind,
    articles: query.article ?? [],
    field: query.field,
    resolved: query.resolved === undefined ? undefined : query.resolved === 'true',
  }
}

/**
 * A bucket of people holds mentions of one of them, in articles chosen as before. Two that must both be there cannot be
 * listed apart: no query says "mentions of one where the other is named too".
 */
const narrowed = (query: MentionQuery) => (facet: string, value: string) => {
  const kind = mentionKind.safeParse(facet).data
  if (kind === undefined || facet === 'kind') return undefined
  if ((query.kind ?? kind) === kind && (query[kind]?.length ?? 0) > 1)
    throw badParameter('facet', `${kind} is given more than once: mentions of one alone have no address`)
  return { [kind]: [value], kind }
}

/** "mentions of kind person in articles mentioning Sergey Lavrov, newest article first". */
function wordsOf(query: MentionQuery, understood: Understood): string {
  const listed = namedIn(query, understood).length > 0 ? 'mentions of those named' : 'mentions'
  const kind = query.kind === undefined ? listed : `${listed} of kind ${query.kind}`
  return sentence(kind, understood.words && `in articles ${understood.words}`, 'newest article first')
}

export const listMentionsRoute = listRoute({
  path: '/mentions',
  operationId: 'listMentions',
  tag: 'mentions',
  summary: 'Every name as printed, tied to the exact characters',
  description:
    'Newest article first, in reading order. `person` and `place` give the mentions of those records, in articles that have all of them; with another `kind` they only choose the articles.',
  query: mentionQuery,
  response: mentionList,
  examples: ['/mentions?person=Lavrov', '/mentions?kind=place&source=Bloomberg', '/mentions?resolved=false'],
  list: async ({ db, query }) => {
    const understood = await understand(db, query)
    const mentions = listMentions(db, choiceOf(query, understood))
    return listing(mentions, {
      facets: mentions.facets,
      narrow: narrowed(query),
      show: (rows) => showMentions(db, rows),
      keyOf: (row) => [row.sort_key, row.article_id, row.start],
      kinds: ['number', 'text', 'number'],
      shape: mentionShape,
      words: wordsOf(query, understood),
      resolved: understood.resolved,
    })
  },
})
