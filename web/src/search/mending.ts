/** An address that the server refuses, with ways out: the parameter that was probably meant, or the list without it. */
import type { Problem } from 'dateline/client'
import { type Address, withValues } from '../address.ts'
import { tidied } from './needs.ts'

interface Mend {
  label: string
  to: Address
}

type Fault = NonNullable<Problem['errors']>[number]

/** The values that an unknown parameter was given belong to the one that was meant; else it is the value that was. */
function mended(list: Address, { name, message, suggestion }: Fault): Mend[] {
  if (suggestion === undefined) return []
  if (message !== 'unknown parameter')
    return [{ label: `use ${name}=${suggestion}`, to: withValues(list, name, [suggestion]) }]
  const values = list.query.getAll(name)
  const to = withValues(withValues(list, name, []), suggestion, [...list.query.getAll(suggestion), ...values])
  return [{ label: `use ${suggestion}=${values.join(', ')}`, to }]
}

/** Every way out, the one that was probably meant first; each only once. */
export function mendsOf(list: Address, faults: readonly Fault[]): Mend[] {
  const known = faults.filter((fault) => fault.in === 'query' && list.query.has(fault.name))
  const left = known.map(({ name }) => ({
    label: `leave out ${name}`,
    to: tidied(withValues(list, name, [])),
  }))
  const ways = [...known.flatMap((fault) => mended(list, fault)), ...left]
  return ways.filter(({ label }, i) => ways.findIndex((other) => other.label === label) === i)
}
