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

const LABEL = /^\W*(?:source|from|agency|by)\s?:?\s+/i
/** What may stand behind a publisher's name in its line: "Reuters Staff", "Xinhua 2016-09-12". */
const REST = /^(?:$| staff\b| [|\d])/
/** The agency of a dateline: "(Reuters)", "/TASS/". */
const BRACKETED = /[(/]([\p{L}][\p{L} .-]{1,30})[)/]/u

/** The publisher an article prints: in a line of its own above the text, or in its dateline. Only what the authority knows. */
function printedSource(lines: string[], dateline: string, sources: SourceRecord[]): string | null {
  const named = [...lines.map((text) => text.replace(LABEL, '')), BRACKETED.exec(dateline)?.[1] ?? '']
  const printed = named.map(fold).filter((text) => text !== '')
  if (printed.length === 0) return null
  const heads = (text: string, name: string) => text.startsWith(name) && REST.test(text.slice(name.length))
  const known = sources.find(({ name, aliases }) =>
    [name, ...aliases].map(fold).some((alias) => printed.some((text) => heads(text, alias))),
  )
  return known?.name ?? null
}

/**
 * The source's name as the authority has it, else as metadata gives it; else who owns the address; without an address,
 * what the article prints: `lines` are its bylines, `dateline` its dateline.
 */
export function findSource(
  metadata: Metadata,
  sources: SourceRecord[],
  lines: string[] = [],
  dateline = '',
): string | null {
  if (metadata.source !== null) {
    const named = fold(metadata.source)
    const known = sources.find(({ name, aliases }) =>
      [name, ...aliases].some((alias) => fold(alias) === named),
    )
    return known?.name ?? metadata.source
  }
  const at = metadata.url === null ? null : host(metadata.url)
  if (at === null) return printedSource(lines, dateline, sources)
  const owner = sources.find(({ url }) => {
    const home = url === null ? null : host(url)
    return home !== null && (at === home || at.endsWith(`.${home}`))
  })
  return owner?.name ?? null
}
