/** The first items of a list, with the way to all of it; nothing at all where it is empty. */
import type { Listed } from 'dateline/client'
import type { ComponentChildren } from 'preact'
import type { Address } from '../../address.ts'
import type { Answer } from '../../answers.ts'
import { moreOf, Section } from '../../parts/section.tsx'
import { Shown } from '../../parts/states.tsx'

interface BegunProps<Item> {
  title: string
  list: Address
  answer: Answer<Listed<Item>>
  /** So many were asked for, and what one of them is called. */
  shown: number
  one: string
  children: (items: Item[]) => ComponentChildren
}

export function Begun<Item>({ title, list, answer, shown, one, children }: BegunProps<Item>) {
  const total = answer.data?.page.total ?? 0
  if (answer.data && total === 0) return null
  return (
    <Section title={title} more={moreOf(total, shown, one, list)}>
      <Shown answer={answer} lines={9}>
        {({ data }) => children(data)}
      </Shown>
    </Section>
  )
}
