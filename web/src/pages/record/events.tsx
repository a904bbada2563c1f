/** The events that a record takes part in, or that happened there, newest first. */
import { type Address, plus } from '../../address.ts'
import { client, useList } from '../../answers.ts'
import { EventItems } from '../../parts/eventItem.tsx'
import { moreOf, Section } from '../../parts/section.tsx'
import { Shown } from '../../parts/states.tsx'

const SHOWN = 5

/** Nothing at all where there is no event. */
export function Happened({ list }: { list: Address }) {
  const answer = useList(client.events(plus(list.query, { limit: SHOWN })))
  const total = answer.data?.page.total ?? 0
  if (answer.data && total === 0) return null
  return (
    <Section title="Events" more={moreOf(total, SHOWN, 'event', list)}>
      <Shown answer={answer} lines={9}>
        {({ data }) => <EventItems events={data} label="Events" />}
      </Shown>
    </Section>
  )
}
