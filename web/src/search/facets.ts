/** The counts beside a list: what each bucket is called, and what a click on it does. */
import type { ArticleList, Bucket } from 'dateline/client'
import { type Address, adding, without } from '../address.ts'
import { isKind, type Kind } from '../kinds.ts'
import { typeInWords } from '../parts/words.ts'
import { EXCLUDE, valueFor } from './filters.ts'
import { tidied } from './needs.ts'
import { languageNamed } from './plainWords.ts'
import type { FacetName } from './request.ts'

/** Facets of articles, in the order in which they are shown. */
const TITLES: Record<FacetName, string> = {
  person: 'People',
  place: 'Places',
  organization: 'Organizations',
  source: 'Sources',
  event_type: 'Events of type',
  language: 'Languages',
}

/** Values that the server leaves as they are in its contract. */
const LABELS: Record<string, (value: string) => string> = {
  event_type: typeInWords,
  language: languageNamed,
}

export interface Choosable {
  value: string
  label: string
  count: number
  /** Of the fullest bucket of its facet, 0 to 1. */
  share: number
  chosen: boolean
  /** The list with it, or without it where it is chosen. */
  to: Address
  /** The list of what does not have it; null where it is chosen, or cannot be left out. */
  not: Address | null
}

export interface FacetData {
  name: string
  title: string
  kind: Kind | null
  buckets: Choosable[]
}

function choosable(
  list: Address,
  name: string,
  bucket: Bucket,
  most: number,
  resolved: ArticleList['meta']['resolved'],
): Choosable {
  const { value, label, count } = bucket
  const given = valueFor(list, name, value, resolved)
  const excludes = isKind(name)
  return {
    value,
    label: LABELS[name]?.(value) ?? label,
    count,
    share: most === 0 ? 0 : count / most,
    chosen: given !== undefined,
    to: given === undefined ? adding(list, name, value) : tidied(without(list, name, given)),
    not: excludes && given === undefined ? adding(list, `${EXCLUDE}${name}`, value) : null,
  }
}

/** Facets that can narrow this list, or do: a language or a source that all of it has narrows nothing. */
export function facetsOf(
  list: Address,
  { facets, meta }: Pick<ArticleList, 'meta'> & { facets?: Record<string, Bucket[]> },
  titles: Readonly<Record<string, string>> = TITLES,
): FacetData[] {
  return Object.entries(titles).flatMap(([name, title]) => {
    const found = facets?.[name] ?? []
    const most = found[0]?.count ?? 0
    const buckets = found.map((bucket) => choosable(list, name, bucket, most, meta.resolved))
    const narrows = buckets.length > 1 || buckets.some(({ chosen }) => chosen)
    return narrows ? [{ name, title, kind: isKind(name) ? name : null, buckets }] : []
  })
}
