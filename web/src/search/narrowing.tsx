/** What narrows a list, beside it: a column of its own where there is room, else folded away. */
import type { ComponentChildren } from 'preact'
import { useRoom } from './room.ts'
import './narrowing.css'

export function Narrowing({
  title,
  loading,
  children,
}: {
  title: string
  loading: boolean
  children: ComponentChildren
}) {
  const room = useRoom()
  const inner = <div class="narrowing-ways">{children}</div>
  return (
    <section class="narrowing" aria-labelledby="narrow" aria-busy={loading}>
      {room ? (
        <>
          <h2 id="narrow" class="narrowing-head">
            {title}
          </h2>
          {inner}
        </>
      ) : (
        <details class="narrowing-fold">
          <summary>
            <h2 id="narrow">{title}</h2>
          </summary>
          {inner}
        </details>
      )}
    </section>
  )
}
