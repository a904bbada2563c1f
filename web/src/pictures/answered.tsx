/** A picture of an answer: till it is there its place is kept, then it is drawn, or words say that there is nothing to draw. */
import type { ComponentChildren } from 'preact'
import type { Answer } from '../answers.ts'
import { PictureFrame, type PictureName, PictureState, PictureUnanswered } from './frame.tsx'
import { type Cell, PictureTable } from './table.tsx'

/** What is drawn, and the same in words, as a table and as a file. */
export interface Drawn {
  drawing: ComponentChildren
  caption: ComponentChildren
  columns: string[]
  rows: Cell[][]
  csv: ComponentChildren
}

interface AnsweredProps<Body> {
  name: PictureName
  title: string
  level: 2 | 3
  answer: Answer<Body>
  /** Makes the picture; words where there is nothing to draw. */
  children: (body: Body) => Drawn | string
}

export function AnsweredPicture<Body>({ answer, children, ...frame }: AnsweredProps<Body>) {
  const { data, error, loading } = answer
  const drawn = data === null || error ? null : children(data)
  if (drawn === null)
    return (
      <PictureFrame {...frame}>
        <PictureUnanswered {...answer} />
      </PictureFrame>
    )
  if (typeof drawn === 'string')
    return (
      <PictureFrame {...frame} busy={loading}>
        <PictureState>{drawn}</PictureState>
      </PictureFrame>
    )
  const { drawing, caption, columns, rows, csv } = drawn
  return (
    <PictureFrame
      {...frame}
      busy={loading}
      caption={caption}
      table={<PictureTable columns={columns} rows={rows} />}
      data={csv}
    >
      {drawing}
    </PictureFrame>
  )
}

/** `download`: the name of a file that is made here. */
export function CsvLink({ href, download }: { href: string; download?: string }) {
  return (
    <a class="button" href={href} {...(download !== undefined && { download })}>
      CSV
    </a>
  )
}
