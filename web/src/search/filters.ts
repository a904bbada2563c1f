/** The filters of a list in words: what each parameter of the address asks for, and how it is taken away again. */
import type { Meta } from 'dateline/client'
import { type Address, hrefOf, listAt, POSITION, pathOf, SHAPING, without, withValues } from '../address.ts'
import { isKind, type Kind, pageOf } from '../kinds.ts'
import { tidied } from './needs.ts'
import { PLAIN } from './plainWords.ts'

type Resolved = Meta['resolved']

/** One name of a filter, as the server read it. */
export interface Named {
  label: string
  /** Its page; null where it has none, or where nothing or several have that name. */
  href: string | null
}

export interface Filter {
  /** The parameter and its value, as the address has them. */
  name: string
  value: string
  kind: Kind | null
  /** What stands before the names: "not", "from"; may be empty. */
  says: string
  /** Alternatives: any of them will do. */
  names: Named[]
  /** The same list without it. */
  off: Address
}

export const EXCLUDE = 'exclude_'

/** They shape the list or say where one is in it, and choose nothing. */
const NO_FILTERS = new Set(['sort', ...SHAPING, ...POSITION])

/** Names that other lists take; `kind` is null where the name may be of several. */
const NAMING: Record<string, { kind: Kind | null; says: string }> = {
  speaker: { kind: null, says: 'said by' },
  about: { kind: null, says: 'about' },
  country: { kind: 'place', says: 'in' },
}

/** One name, as the server read it; before it answers, as it was given. */
function namedAs(kind: Kind | null, input: string, resolutions: Resolved[string]): Named {
  const read = resolutions.find((each) => each.input === input)
  const [only, ...others] = read?.matches ?? []
  if (only === undefined) return { label: read ? `${input} (unknown)` : input, href: null }
  if (others.length > 0) return { label: `${input} (any of ${others.length + 1})`, href: null }
  return { label: only.name, href: kind === null || kind === 'source' ? null : hrefOf(pageOf(kind, only.id)) }
}

const alternativesOf = (value: string) => value.split('|').map((part) => part.trim())

function filterOf(list: Address, name: string, value: string, resolved: Resolved): Filter {
  const off = tidied(without(list, name, value))
  const excluded = name.startsWith(EXCLUDE)
  const kind = excluded ? name.slice(EXCLUDE.length) : name
  const naming = isKind(kind) ? { kind, says: excluded ? 'not' : '' } : NAMING[name]
  if (naming !== undefined) {
    const names = alternativesOf(value).map((input) => namedAs(naming.kind, input, resolved[name] ?? []))
    return { name, value, ...naming, names, off }
  }
  const plain = PLAIN[name] ?? { says: `${name}:`, inWords: (text) => text }
  const alternatives = name === 'q' ? [value] : alternativesOf(value)
  const names = alternatives.map((each) => ({ label: plain.inWords(each), href: null }))
  return { name, value, kind: null, says: plain.says, names, off }
}

/** Every filter of the list, in the order of the address. `resolved` is the server's account of the names. */
export function filtersOf(list: Address, resolved: Resolved = {}): Filter[] {
  return [...list.query]
    .filter(([name]) => !NO_FILTERS.has(name))
    .map(([name, value]) => filterOf(list, name, value, resolved))
}

/** "not Sergey Lavrov", "John Kerry or Sergey Lavrov". */
export function filterInWords({ says, names }: Filter): string {
  return [says, names.map(({ label }) => label).join(' or ')].filter(Boolean).join(' ')
}

/** The list without any filter; how it is sorted stays, unless that needs words. */
export function cleared(list: Address): Address {
  const sort = list.query.get('sort')
  return tidied(listAt(list.path, sort === null ? {} : { sort }))
}

/** The value of the address that stands for this record alone, whichever way it was named; undefined where there is none. */
export function valueFor(list: Address, name: string, id: string, resolved: Resolved): string | undefined {
  const stands = (value: string) => {
    const read = resolved[name]?.find(({ input }) => input === value)
    return value === id || (read?.matches.length === 1 && read.matches[0]?.id === id)
  }
  return list.query.getAll(name).find(stands)
}

/** Tells one filter from another in the same list. */
export const filterKey = ({ name, value }: Filter) => pathOf(listAt(name, { value }))

/** The list with one name of a filter replaced, its alternatives kept. */
export function instead(list: Address, name: string, input: string, id: string): Address {
  const replaced = (value: string) =>
    alternativesOf(value)
      .map((each) => (each === input ? id : each))
      .join('|')
  return withValues(list, name, list.query.getAll(name).map(replaced))
}
