/** A part of a page under its heading, with the way to more of it. */
import type { ComponentChildren } from 'preact'
import { type Address, hrefOf } from '../address.ts'
import './section.css'

interface SectionProps {
  title: string
  /** Where the whole of it is, and what that link says. */
  more?: { text: string; to: Address } | undefined
  children: ComponentChildren
}

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
