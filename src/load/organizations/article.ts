/** What is known of the organizations of one article while it is read: who was named, and by what else they go. */

import { fold, slug } from '../../fold.ts'
import type { Draft } from './draft.ts'
import { HEADS } from './words.ts'

export interface Named {
  id: string
  name: string
  /** In the authority. */
  known: boolean
}

export interface Article {
  /** By id. */
  named: Map<string, Named>
  /** Ids by body of a state without its nation, by noun, and by acronym given in brackets. */
  bodies: Map<string, Set<string>>
  heads: Map<string, Set<string>>
  acronyms: Map<string, Named>
}

/** Nobody named yet. */
export function noOrganizations(): Article {
  return { named: new Map(), bodies: new Map(), heads: new Map(), acronyms: new Map() }
}

/** Notes an organization named in full; null where the draft is no full name of one organization. */
export function note(article: Article, { name, known, body, rule }: Draft): Named | null {
  if (name === null || known.length > 1) return null
  const record = known[0]
  const named: Named = {
    id: record?.id ?? slug(name),
    name: record?.name ?? name,
    known: record !== undefined,
  }
  if (named.id === '') return null
  const noted = article.named.get(named.id)
  if (noted !== undefined) return noted
  article.named.set(named.id, named)
  for (const word of new Set(fold(named.name).split(' ')))
    if (HEADS.has(word)) goesBy(article.heads, word, named.id)
  if (body !== null && rule === 'body of a state') goesBy(article.bodies, body, named.id)
  return named
}

/** The one organization that a body or a noun points to; null if none or several. */
export function pointedTo(ids: ReadonlySet<string> | undefined, article: Article): Named | null {
  const [id, ...others] = ids ?? []
  return id === undefined || others.length > 0 ? null : (article.named.get(id) ?? null)
}

/** The one discovered or known organization whose name ends with this one: "Relations Committee"; null if none or several. */
export function longerName(name: string, article: Article): Named | null {
  const end = ` ${fold(name)}`
  const found = [...article.named.values()].filter((other) => fold(other.name).endsWith(end))
  return found.length === 1 ? (found[0] ?? null) : null
}

function goesBy(index: Map<string, Set<string>>, key: string, id: string): void {
  index.set(key, (index.get(key) ?? new Set()).add(id))
}
