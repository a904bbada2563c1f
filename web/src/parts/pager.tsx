/** The way through a list, page by page: where one is, and back and on. */
import type { Page } from 'dateline/client'
import { type Address, hrefOf } from '../address.ts'
import { standOf } from './paging.ts'
import './pager.css'

interface PagerProps {
  address: Address
  page: Page
  /** How many items the page has. */
  shown: number
  /** The visitor turns the page: what comes next begins further up. */
  onTurn?: () => void
}

export function Pager({ address, page, shown, onTurn }: PagerProps) {
  const { range, back, next } = standOf(address, page, shown)
  if (back === null && next === null) return null
  return (
    <nav class="pager" aria-label="Pages">
      <PagerLink to={back} text={range === null ? '← To the start' : '← Previous'} onTurn={onTurn} />
      <span class="soft">{standInWords(range, page.total)}</span>
      <PagerLink to={next} text="Next →" onTurn={onTurn} />
    </nav>
  )
}

/** `21–40 of 40,361`. */
function standInWords(range: readonly [number, number] | null, total: number): string {
  const of = `of ${total.toLocaleString('en')}`
  return range === null
    ? `Far down the list ${of}`
    : `${range.map((each) => each.toLocaleString('en')).join('–')} ${of}`
}

function PagerLink({
  to,
  text,
  onTurn,
}: {
  to: Address | null
  text: string
  onTurn: (() => void) | undefined
}) {
  if (to === null) return <span />
  return (
    <a class="button" href={hrefOf(to)} onClick={onTurn}>
      {text}
    </a>
  )
}
