/** A small article, and what can be found in it. */
import type { Article, Mention, Quote } from 'dateline/client'

export const TITLE = 'Lavrov in Geneva'
export const BODY = 'We met, said Lavrov in Geneva.'

export const anArticle = (parts: Partial<Article>): Article => ({
  id: 'a',
  title: TITLE,
  source: null,
  author: null,
  url: null,
  published_at: null,
  published_precision: 'unknown',
  published_basis: null,
  language: 'en',
  word_count: 6,
  excerpt: BODY,
  duplicate_of: null,
  people: [],
  places: [],
  organizations: [],
  links: { self: '/articles/a' },
  body: BODY,
  ...parts,
})

const spanOf = (text: string) => ({ start: BODY.indexOf(text), end: BODY.indexOf(text) + text.length, text })

export const aMention = (surface: string, kind: Mention['kind'], id: string): Mention => ({
  article_id: 'a',
  kind,
  entity: { id, name: surface },
  candidates: [id],
  field: 'body',
  surface,
  start: spanOf(surface).start,
  end: spanOf(surface).end,
  role: null,
  metonym: false,
  rule: '',
  sentence: spanOf(BODY),
})

/** `speaker`: the id of a person, or null where nobody on record spoke. */
export const aQuote = (text: string, speaker: string | null): Quote => ({
  id: `q-${text}`,
  article: { id: 'a', title: TITLE },
  speaker: speaker === null ? null : { id: speaker, name: speaker },
  speaker_kind: speaker === null ? null : 'person',
  speaker_label: null,
  ...spanOf(text),
  cue: null,
  method: 'subject',
  confidence: 0.95,
  links: { self: '', article: '' },
})
