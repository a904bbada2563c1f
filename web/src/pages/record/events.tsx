/** The events that a record takes part in, or that happened there, newest first. */
import { type Address, plus } from '../../address.ts'
import { client, useList } from '../../answers.ts'
import { EventItems } from '../../parts/eventItem.tsx'
import { Begun } from './begun.tsx'

const SHOWN = 5

export function Happened({ list }: { list: Address }) {
  const answer = useList(client.events(plus(list.query, { limit: SHOWN })))
  return (
    <Begun title="Events" list={list} answer={answer} shown={SHOWN} one="event">
      {(events) => <EventItems events={events} label="Events" />}
    </Begun>
  )
}
