/** Who published an article: what metadata names, else whose web site the address belongs to. */

import { fold } from '../../fold.ts'
import type { Metadata, SourceRecord } from '../types.ts'

/** `host('https://www.rense.com/general96/a.htm') === 'rense.com'`; null when the address is none. */
export function host(url: string): string | null {
  try {
    return new URL(url).hostname.toLowerCase().replace(/^www\./, '') || null
  } catch {
    return null
  }
}

/** The source's name as the authority has it, else as metadata gives it, else null. */
export function findSource(metadata: Metadata, sources: SourceRecord[]): string | null {
  if (metadata.source !== null) {
    const named = fold(metadata.source)
    const known = sources.find(({ name, aliases }) =>
      [name, ...aliases].some((alias) => fold(alias) === named),
    )
    return known?.name ?? metadata.source
  }
  const at = metadata.url === null ? null : host(metadata.url)
  if (at === null) return null
  const owner = sources.find(({ url }) => {
    const home = url === null ? null : host(url)
    return home !== null && (at === home || at.endsWith(`.${home}`))
  })
  return owner?.name ?? null
}
