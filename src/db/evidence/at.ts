/** One piece of evidence: words of an article with the sentence around them, or a fact that is not in its words. */
import type { Evidence } from '../../contract/evidence.ts'
import type { ArticleFacts } from './facts.ts'
import { linkTo } from './fragment.ts'
import type { Span } from './words.ts'

type Field = NonNullable<Evidence['field']>

export const textOf = ({ title, body }: ArticleFacts, field: Field) =>
  field === 'title' ? (title ?? '') : body

function sentenceOf(article: ArticleFacts, field: Field, { start, end }: Span): Span {
  if (field === 'title') return { start: 0, end: textOf(article, field).length }
  const { sentences } = article
  for (let i = 0; i < sentences.length; i += 2) {
    const [first = 0, last = 0] = sentences.slice(i, i + 2)
    if (first <= start && start < last) return { start: first, end: Math.max(last, end) }
  }
  return { start, end }
}

/** The words at `span`, which answer the filter with this value. */
export function evidenceAt(
  article: ArticleFacts,
  filter: string,
  value: string,
  span: Span,
  field: Field = 'body',
): Evidence {
  const text = textOf(article, field)
  const { start, end } = span
  const sentence = sentenceOf(article, field, span)
  return {
    filter,
    value,
    basis: 'text',
    field,
    start,
    end,
    text: text.slice(start, end),
    sentence: { ...sentence, text: text.slice(sentence.start, sentence.end) },
    link: linkTo(article.url, text, sentence),
  }
}

/** A fact about the article that is not in its words. */
export const factOf = ({ url }: ArticleFacts, filter: string, value: string, basis: string): Evidence => ({
  filter,
  value,
  basis,
  field: null,
  start: null,
  end: null,
  text: null,
  sentence: null,
  link: url,
})
