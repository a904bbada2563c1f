/** The box above a list: it narrows the list while one types. */
import { useEffect, useState } from 'preact/hooks'
import { type Address, withValues } from '../../address.ts'
import { replace } from '../../location.ts'
import { prefixed, typedOf } from './typed.ts'
import './filter.css'

/** So long a pause ends a word, in milliseconds. */
const PAUSE = 250

export function FilterBox({ address, label }: { address: Address; label: string }) {
  const q = address.query.get('q')
  const [typed, type] = useState(typedOf(q))
  const asked = prefixed(typed)
  // Back, forward and links change the words from outside.
  useEffect(() => {
    if (prefixed(typed) !== (q ?? '')) type(typedOf(q))
  }, [q])
  useEffect(() => {
    if (asked === (q ?? '')) return
    const pause = setTimeout(() => replace(withValues(address, 'q', asked === '' ? [] : [asked])), PAUSE)
    return () => clearTimeout(pause)
  }, [asked])
  return (
    <input
      class="field filter-box"
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  )
}
