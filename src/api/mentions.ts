/** /mentions: every name as printed. */
import { z } from 'zod'
import type { Database } from '#dialect'
import { type Mention, type MentionQuery, mention, mentionList, mentionQuery } from '../contract/mentions.ts'
import { listMentions, type MentionRow } from '../db/mentions.ts'
import { articleTexts } from '../db/texts.ts'
import { envelope, positionOf } from './envelope.ts'
import { route } from './routes.ts'
import { sentence, type Understood, understand } from './scope.ts'

/** Mentions as the contract has them, with the text of their sentence. */
export async function showMentions(db: Database, rows: MentionRow[]): Promise<Mention[]> {
  const texts = await articleTexts(db, [...new Set(rows.map((row) => row.article_id))])
  return rows.map((row) => {
    const { sort_key: _, entity_id, entity_name, sentence_start, sentence_end, ...fields } = row
    const text = texts.get(row.article_id)
    const whole = (row.field === 'title' ? text?.title : text?.body) ?? ''
    return mention.parse({
      ...fields,
      entity: entity_id === null || entity_name === null ? null : { id: entity_id, name: entity_name },
      metonym: row.metonym === 1,
      sentence: { start: sentence_start, end: sentence_end, text: whole.slice(sentence_start, sentence_end) },
    })
  })
}

/** The first person or place asked for narrows to its own mentions; the other filters choose articles. */
function choiceOf(query: MentionQuery, { scope }: Understood) {
  const own = scope.include.find((group) => group.filter === 'person' || group.filter === 'place')
  return {
    scope: { ...scope, include: scope.include.filter((group) => group !== own) },
    entities: own ? { kind: own.filter, ids: own.ids } : null,
    kind: query.kind,
    articles: query.article ?? [],
    field: query.field,
    resolved: query.resolved === undefined ? undefined : query.resolved === 'true',
  }
}

export const listMentionsRoute = route({
  path: '/mentions',
  operationId: 'listMentions',
  tag: 'mentions',
  summary: 'Every name as printed, tied to the exact characters',
  description:
    'Newest article first, in reading order. `person` or `place` gives the mentions of that record; a second one gives those in articles that have both.',
  query: mentionQuery,
  params: z.object({}),
  response: mentionList,
  examples: ['/mentions?person=Lavrov', '/mentions?kind=place&source=Bloomberg', '/mentions?resolved=false'],
  answer: async (asked) => {
    const { db, query } = asked
    const understood = await understand(db, query)
    const position = positionOf<[number, string, number]>(mentionQuery, asked, 3)
    const words = understood.words && `in articles ${understood.words}`
    return envelope<MentionRow>(mentionQuery, asked, {
      ...(await listMentions(db, choiceOf(query, understood), query.limit, position)),
      show: async (rows) => (await showMentions(db, rows)).map((each) => JSON.stringify(each)),
      keyOf: (row) => [row.sort_key, row.article_id, row.start],
      words: sentence(
        query.kind === undefined ? 'mentions' : `mentions of kind ${query.kind}`,
        words,
        'newest article first',
      ),
      resolved: understood.resolved,
    })
  },
})
