/** The frame of every picture: title, drawing or table, caption, and where the numbers come from. */
import { ProblemError } from 'dateline/client'
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Address } from '../address.ts'
import type { Answer } from '../answers.ts'
import './frame.css'

/** Pictures take it from here: taken from its own file it splits the first load in two. */
export { Bar } from '../parts/bars.tsx'

export type PictureName = 'timeline' | 'map' | 'network' | 'speakers'

export interface PictureProps {
  /** The list of articles that is pictured, such as `/articles?person=sergey-lavrov`; what is chosen narrows it. */
  list: Address
  /** In place of the usual title. */
  title?: string
  /** Of the title among the headings of the page; 2 where nothing is said. */
  level?: 2 | 3
}

interface FrameProps {
  name: PictureName
  title: string
  level: 2 | 3
  children: ComponentChildren
  caption?: ComponentChildren
  /** The numbers of the drawing as a table, shown in its place; none where nothing is drawn. */
  table?: ComponentChildren
  /** Links to the same numbers. */
  data?: ComponentChildren
  /** What is drawn is the last answer, and the next one is on its way. */
  busy?: boolean
}

export function PictureFrame({ name, title, level, children, caption, table, data, busy }: FrameProps) {
  const id = useId()
  const [tabled, setTabled] = useState(false)
  const Heading = level === 2 ? 'h2' : 'h3'
  const asTable = tabled && Boolean(table)
  return (
    <figure class="picture" data-picture={name} aria-labelledby={id} aria-busy={busy}>
      <div class="picture-head">
        <Heading id={id}>{title}</Heading>
        <div class="picture-tools">
          {table && (
            <>
              <button type="button" aria-pressed={tabled} onClick={() => setTabled(!tabled)}>
                Table
              </button>
              {data}
            </>
          )}
        </div>
      </div>
      {asTable ? (
        <section class="picture-drawing picture-table" aria-label={`${title}, as a table`}>
          {table}
        </section>
      ) : (
        <div class="picture-drawing">{children}</div>
      )}
      <figcaption class="picture-foot soft small">{caption}</figcaption>
    </figure>
  )
}

export function PictureWaiting() {
  return (
    <div class="picture-waiting" role="status">
      <span class="unseen">Loading the picture</span>
    </div>
  )
}

/** Words in the place of a drawing; with `retry` they are a failure, which `doing` may mend. */
export function PictureState({
  children,
  retry,
  doing = 'Try again',
}: {
  children: ComponentChildren
  retry?(): void
  doing?: string
}) {
  return (
    <div class="picture-state" role={retry ? 'alert' : undefined}>
      <p>{children}</p>
      {retry && (
        <button type="button" onClick={retry}>
          {doing}
        </button>
      )}
    </div>
  )
}

/** What stands in the drawing's place while there is no answer. */
export function PictureUnanswered({ error, retry }: Pick<Answer<unknown>, 'error' | 'retry'>) {
  if (!error) return <PictureWaiting />
  const said = error instanceof ProblemError ? error.problem.detail : 'The server did not answer.'
  return <PictureState retry={retry}>{said}</PictureState>
}
