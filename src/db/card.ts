/** The finished list item of an article, as the contract has it: made once at load, sent as it is. */
import type { ArticleCard } from '../contract/articles.ts'
import type { Rows } from './rows.ts'

const ref = ({ facts }: { facts: { id: string; name: string } }) => ({ id: facts.id, name: facts.name })

/** The card's precision and basis are the loader's, which has the same words. */
type Stored = Omit<ArticleCard, 'published_precision' | 'published_basis'> & {
  published_precision: string
  published_basis: string | null
}

export function makeCard(rows: Rows): string {
  const { article, source } = rows
  const card: Stored = {
    id: article.id,
    title: article.title ?? null,
    source: source && { id: source.id, name: source.name },
    author: article.author ?? null,
    url: article.url ?? null,
    published_at: article.published_at ?? null,
    published_precision: article.published_precision,
    published_basis: article.published_basis ?? null,
    language: article.language,
    word_count: article.word_count,
    excerpt: article.excerpt,
    duplicate_of: null,
    people: rows.people.map(ref),
    places: rows.places.map(ref),
    organizations: rows.organizations.map(ref),
    links: { self: `/articles/${encodeURIComponent(article.id)}` },
  }
  return JSON.stringify(card)
}

/** The card of an article that was found to be a copy, or to be none any more. */
export const withDuplicateOf = (card: string, first: ArticleCard['duplicate_of']): string =>
  JSON.stringify({ ...JSON.parse(card), duplicate_of: first })
