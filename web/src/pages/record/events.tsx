/** The events that a record takes part in, or that happened there, newest first. */
import { type Address, asked, pathOf } from '../../address.ts'
import { client, useAnswer } from '../../answers.ts'
import { EventItem } from '../../parts/eventItem.tsx'
import { Section } from '../../parts/section.tsx'
import { Shown } from '../../parts/states.tsx'
import { counted } from '../../parts/words.ts'

const SHOWN = 5

/** Nothing at all where there is no event. */
export function Happened({ list }: { list: Address }) {
  const answer = useAnswer(`${pathOf(list)} ${SHOWN}`, () =>
    client.events({ ...asked(list.query), limit: SHOWN }).page(),
  )
  const total = answer.data?.page.total ?? 0
  if (answer.data && total === 0) return null
  const more = total > SHOWN ? { text: `All ${counted(total, 'event')}`, to: list } : undefined
  return (
    <Section title="Events" more={more}>
      <Shown answer={answer} lines={9}>
        {({ data }) => (
          <ul>
            {data.map((event) => (
              <EventItem key={event.id} event={event} />
            ))}
          </ul>
        )}
      </Shown>
    </Section>
  )
}
