/** /quotes: what was said, by whom. */
import { z } from 'zod'
import { type Quote, type QuoteQuery, quote, quoteList, quoteQuery } from '../contract/quotes.ts'
import { parseText } from '../db/q.ts'
import { getQuote, listQuotes, type QuoteRow } from '../db/quotes.ts'
import { Refused } from './errors.ts'
import { json, listing, listRoute, route } from './routes.ts'
import { sentence, understand } from './scope.ts'
import { quoteShape } from './shapes/quotes.ts'
import { readSpeaker, readSubjects } from './speech.ts'

/** A quotation as the contract has it. */
export const showQuote = (row: QuoteRow): Quote =>
  quote.parse({
    id: row.id,
    article: { id: row.article_id, title: row.article_title },
    speaker: row.speaker_id === null ? null : { id: row.speaker_id, name: row.speaker_name },
    speaker_kind: row.speaker_kind,
    speaker_label: row.speaker_label,
    text: row.text,
    start: row.start,
    end: row.end,
    cue: row.cue === null ? null : { start: row.cue_start, end: row.cue_end, text: row.cue },
    method: row.method,
    confidence: row.confidence,
    links: {
      self: `/quotes/${encodeURIComponent(row.id)}`,
      article: `/articles/${encodeURIComponent(row.article_id)}`,
    },
  })

function wordsOf(query: QuoteQuery, said: string, about: string, articles: string): string {
  const noun = query.q === undefined ? 'quotations' : `quotations with the words ${query.q}`
  return sentence(
    noun,
    [said, about, articles && `in articles ${articles}`].filter(Boolean).join(', '),
    'newest article first',
  )
}

export const listQuotesRoute = listRoute({
  path: '/quotes',
  operationId: 'listQuotes',
  tag: 'quotes',
  summary: 'What was said, by whom, with the words that tell it',
  description:
    'Newest article first, in reading order. `speaker` is who said it and `about` whom its words name; the other names choose the articles it stands in.',
  query: quoteQuery,
  response: quoteList,
  examples: [
    '/quotes?speaker=Trenin',
    '/quotes?speaker=Kerry&q=hope',
    '/quotes?about=Aleppo',
    '/quotes?place=Aleppo',
  ],
  list: async ({ db, query }) => {
    const { q, speaker: speakers, about: subjects, ...filters } = query
    const understood = await understand(db, filters)
    const { speaker, resolved, words } = await readSpeaker(db, speakers)
    const told = await readSubjects(db, subjects)
    const choice = {
      scope: understood.scope,
      speaker,
      about: told.about,
      q: q === undefined ? null : parseText(q),
    }
    const quotes = listQuotes(db, choice)
    return listing(quotes, {
      facets: quotes.facets,
      show: (rows) => rows.map(showQuote),
      keyOf: (row) => [row.sort_key, row.article_id, row.start],
      kinds: ['number', 'text', 'number'],
      shape: quoteShape,
      words: wordsOf(query, words, told.words, understood.words),
      resolved: { ...resolved, ...told.resolved, ...understood.resolved },
    })
  },
})

export const getQuoteRoute = route({
  path: '/quotes/{id}',
  operationId: 'getQuote',
  tag: 'quotes',
  summary: 'One quotation',
  description: 'What was said, by whom, and the exact characters of the words and of the cue.',
  query: z.strictObject({}),
  params: z.strictObject({
    id: z.string().meta({
      description: 'The id of a quotation.',
      example: 'us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40-q1',
    }),
  }),
  response: quote,
  examples: ['/quotes/us-russia-revive-syria-talks-with-islamic-state-in-focus-65ccad40-q1'],
  answer: async ({ db, params }) => {
    const row = await getQuote(db, params.id)
    if (!row)
      throw new Refused('not-found', `There is no quotation with the id ${params.id}.`, [
        { in: 'path', name: 'id', message: 'no such quotation' },
      ])
    return json(showQuote(row))
  },
})
