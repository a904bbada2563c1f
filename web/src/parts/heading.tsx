/** The heading of a page: it names the window too, and takes the focus when the page is new, for those who listen. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** The first page leaves the focus where the browser put it. */
let first = true

/** Puts the focus on the heading, where what had it goes away: it says what is there now. Nothing is scrolled. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

export function PageHeading({ title, children }: { title: string; children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === 'Dateline' ? title : `${title} · Dateline`
  }, [title])
  useEffect(() => {
    if (!first && !document.activeElement?.closest('.bar')) heading.current?.focus({ preventScroll: true })
    first = false
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} dir="auto">
      {children ?? title}
    </h1>
  )
}
