/** From a draft to the one organization it means, or to none: what a name cannot settle stays open. */

import { type Article, longerName, type Named, note, pointedTo } from './article.ts'
import type { Draft } from './draft.ts'

/** The organization meant; null where none or several remain. All full names of the article have been noted before. */
export function settle(draft: Draft, article: Article): Named | null {
  const { scan, from, to, name, known, body, rule } = draft
  const text = scan.tokens[from]?.text ?? ''
  const given = to - from === 1 ? article.acronyms.get(text) : undefined
  if (given !== undefined) return given
  if (name === null) return pointingBack(draft, article)
  if (known.length > 1) return amongKnown(draft, article)
  if (rule === 'name in the authority' && body !== null) {
    // "the Senate" after "the Italian Senate"
    return pointedTo(article.bodies.get(body), article) ?? note(article, draft)
  }
  const longer = rule === 'form of the name' && known.length === 0 ? longerName(name, article) : null
  return longer ?? note(article, draft)
}

function pointingBack(draft: Draft, article: Article): Named | null {
  const { scan, from, body } = draft
  if (body === null) return pointedTo(article.heads.get(scan.tokens[from]?.key ?? ''), article)
  return pointedTo(article.bodies.get(body), article)
}

/** An acronym of several is that of the one the article names in full. */
function amongKnown({ known }: Draft, article: Article): Named | null {
  const [record, ...others] = known.filter(({ id }) => article.named.has(id))
  return record === undefined || others.length > 0 ? null : (article.named.get(record.id) ?? null)
}
