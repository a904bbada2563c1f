/** Articles one below the other; arrows, or j and k, go from headline to headline. */
import type { ListedArticle } from 'dateline/client'
import type { TargetedKeyboardEvent } from 'preact'
import { ArticleItem } from './articleItem.tsx'

const WAYS: Record<string, 1 | -1> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

function onKey(event: TargetedKeyboardEvent<HTMLElement>): void {
  const by = WAYS[event.key]
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.article-title')]
  const at = titles.findIndex((title) => title.closest('li')?.contains(document.activeElement))
  const next = titles[at + by]
  if (at === -1 || next === undefined) return
  event.preventDefault()
  next.focus()
}

/** `found`: the search that they were found by; `label`: what they are, for those who listen. */
export function ArticleItems({
  items,
  found,
  label,
}: {
  items: readonly ListedArticle[]
  found?: URLSearchParams
  label: string
}) {
  return (
    <ol aria-label={label} onKeyDown={onKey}>
      {items.map((item) => (
        <li key={item.id}>
          <ArticleItem item={item} found={found} />
        </li>
      ))}
    </ol>
  )
}
