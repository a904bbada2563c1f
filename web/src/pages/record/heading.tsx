/** The head of the page of a record: what it is, its name, and what is known of it at a glance. */
import type { ComponentChildren } from 'preact'
import type { Kind } from '../../kinds.ts'
import { PageHeading } from '../../parts/heading.tsx'
import './heading.css'

/** A fact and what it is called. */
export type Fact = readonly [name: string, value: ComponentChildren]

interface RecordHeadingProps {
  kind: Kind
  /** What sort of its kind it is, such as `City in Syria`. */
  sort: ComponentChildren
  name: string
  description?: string | null
  facts: readonly Fact[]
  /** What else is to say of it, below the facts. */
  children?: ComponentChildren
}

export function RecordHeading({ kind, sort, name, description, facts, children }: RecordHeadingProps) {
  return (
    <div class="record-head" data-kind={kind}>
      <p class="record-sort">{sort}</p>
      <PageHeading title={name} />
      {description && <p class="record-description">{description}</p>}
      <dl class="facts">
        {facts.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  )
}
