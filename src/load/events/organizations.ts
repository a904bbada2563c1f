/** Which organizations take part in events: not those that only tell of them, as newspapers, networks and agencies do. */
import { fold } from '../../fold.ts'
import type { Authority, OrganizationKind } from '../types.ts'

const TELLING: ReadonlySet<OrganizationKind> = new Set(['media'])

/** Ids of the organizations that articles name as where something was said: media, and all that are sources. */
export function tellersOf({ organizations, sources }: Authority): Set<string> {
  const named = new Set(sources.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)))
  const telling = organizations.filter(({ kind, name }) => TELLING.has(kind) || named.has(fold(name)))
  return new Set(telling.map(({ id }) => id))
}
