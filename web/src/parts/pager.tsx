/** The way through a list, page by page: where one is, and back and on. */
import type { Page } from 'dateline/client'
import { type Address, hrefOf } from '../address.ts'
import { standOf } from './paging.ts'
import './pager.css'

export function Pager({ address, page, shown }: { address: Address; page: Page; shown: number }) {
  const { range, back, next } = standOf(address, page, shown)
  if (back === null && next === null) return null
  return (
    <nav class="pager" aria-label="Pages">
      <PagerLink to={back} text={range === null ? '← To the start' : '← Previous'} />
      <span class="soft">{standInWords(range, page.total)}</span>
      <PagerLink to={next} text="Next →" />
    </nav>
  )
}

/** `21–40 of 40,361`. */
export function standInWords(range: readonly [number, number] | null, total: number): string {
  const of = `of ${total.toLocaleString('en')}`
  return range === null
    ? `Far down the list ${of}`
    : `${range.map((each) => each.toLocaleString('en')).join('–')} ${of}`
}

function PagerLink({ to, text }: { to: Address | null; text: string }) {
  if (to === null) return <span />
  return (
    <a class="button" href={hrefOf(to)}>
      {text}
    </a>
  )
}
