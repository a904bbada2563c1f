/** The first items of a long list, and the others when they are asked for. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

export function More<Item>({
  items,
  first,
  children,
}: {
  items: readonly Item[]
  /** So many are shown at once. */
  first: number
  children: (item: Item) => ComponentChildren
}) {
  const [all, showAll] = useState(false)
  const rest = items.length - first
  const folded = rest > 0 && !all
  return (
    <>
      {(folded ? items.slice(0, first) : items).map(children)}
      {rest > 0 && (
        <li>
          <button type="button" class="show-more small" aria-expanded={all} onClick={() => showAll(!all)}>
            {all ? 'Show fewer' : `${rest.toLocaleString('en')} more`}
          </button>
        </li>
      )}
    </>
  )
}
