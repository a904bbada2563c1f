/** Which articles a list of records is of, for the picture above it. */
import { type Address, listAt } from '../../address.ts'

/** They choose articles, and records are then those of these articles. */
const SCOPE =
  /^((exclude_)?(person|place|organization|event|source)|event_type|language|role|from|to|date_field|duplicates)$/
/** They choose nothing. */
const ORDER = /^(sort|limit)$/

/**
 * The articles to picture; null where no search of articles gives them: in the midst of the list, or under filters of
 * its own. Filters of events are about who took part, not about who is named.
 */
export function picturedBy({ path, query }: Address): Address | null {
  const filters = [...query].filter(([name]) => !ORDER.test(name))
  if (path === '/events' ? filters.length > 0 : filters.some(([name]) => !SCOPE.test(name))) return null
  return { ...listAt('/articles'), query: new URLSearchParams(filters) }
}
