/** Who published an article: what metadata names, else whose web site the address belongs to. */

import { fold } from '../../fold.ts'
import { indexBy } from '../authority/indexed.ts'
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
/** Where a publisher's name may end in its line: "Reuters Staff", "Xinhua 2016-09-12". */
const NAME_ENDS = /$|(?= staff\b| [|\d])/g
/** The agency of a dateline: "(Reuters)", "/TASS/". */
const BRACKETED = /[(/]([\p{L}][\p{L} .-]{1,30})[)/]/u

const sourcesNamed = indexBy(({ name, aliases }: SourceRecord) => [name, ...aliases].map(fold))
const sourcesAt = indexBy(({ url }: SourceRecord) => {
  const home = url === null ? null : host(url)
  return home === null ? [] : [home]
})

/** The publisher an article prints: in a line of its own above the text, or in its dateline. Only what the authority knows. */
function printedSource(lines: string[], dateline: string, sources: readonly SourceRecord[]): string | null {
  const printed = [...lines.map((text) => text.replace(LABEL, '')), BRACKETED.exec(dateline)?.[1] ?? '']
  const known = printed
    .map(fold)
    .flatMap((text) => [...text.matchAll(NAME_ENDS)].map(({ index }) => text.slice(0, index)))
    .flatMap((name) => sourcesNamed(sources, name))
  return known[0]?.name ?? null
}

/** `domainsOf('news.bbc.co.uk')` = `news.bbc.co.uk`, `bbc.co.uk`, `co.uk`, `uk`. */
function domainsOf(at: string): string[] {
  const parts = at.split('.')
  return parts.map((_, from) => parts.slice(from).join('.'))
}

/**
 * The source's name as the authority has it, else as metadata gives it; else who owns the address; without an address,
 * what the article prints: `lines` are its bylines, `dateline` its dateline.
 */
export function findSource(
  metadata: Metadata,
  sources: readonly SourceRecord[],
  lines: string[] = [],
  dateline = '',
): string | null {
  if (metadata.source !== null)
    return sourcesNamed(sources, fold(metadata.source))[0]?.name ?? metadata.source
  const at = metadata.url === null ? null : host(metadata.url)
  if (at === null) return printedSource(lines, dateline, sources)
  const owner = domainsOf(at).flatMap((domain) => sourcesAt(sources, domain))[0]
  return owner?.name ?? null
}
