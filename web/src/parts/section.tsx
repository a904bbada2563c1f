/** A part of a page under its heading, with the way to more of it. */
import type { ComponentChildren } from 'preact'
import { type Address, hrefOf } from '../address.ts'
import { counted } from './words.ts'
import './section.css'

interface SectionProps {
  title: string
  /** Where the whole of it is, and what that link says. */
  more?: { text: string; to: Address } | undefined
  children: ComponentChildren
}

/** The way to the whole of a list that is longer than what is `shown` of it. */
export const moreOf = (total: number, shown: number, one: string, to: Address): SectionProps['more'] =>
  total > shown ? { text: `All ${counted(total, one)}`, to } : undefined

export function Section({ title, more, children }: SectionProps) {
  return (
    <section class="section">
      <div class="section-head">
        <h2>{title}</h2>
        {more && (
          <a class="small" href={hrefOf(more.to)}>
            {more.text}
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
