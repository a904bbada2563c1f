/** Quotes of a record: what it said, or what was said of it. */
import type { Organization, Person, Ref } from 'dateline/client'
import { type Address, hrefOf, listAt, plus } from '../../address.ts'
import { client, useList } from '../../answers.ts'
import { QuoteItems } from '../../parts/quoteItem.tsx'
import { Begun } from './begun.tsx'
import type { Fact } from './heading.tsx'

const SHOWN = 3

type Speaker = Person | Organization

const saidBy = ({ id }: Ref) => listAt('/quotes', { speaker: id })

/** How much a record said. */
export const quotesFact = (speaker: Speaker): Fact => [
  'Quotes',
  <a href={hrefOf(saidBy(speaker))}>{speaker.quote_count.toLocaleString('en')}</a>,
]

/** Nothing at all where there is no quote. */
export function Said({ by, about }: { by: Speaker; about?: never } | { by?: never; about: Ref }) {
  if (by)
    return by.quote_count > 0 && <Quotes title={`What ${by.name} said`} list={saidBy(by)} named={false} />
  return (
    <Quotes title={`What was said of ${about.name}`} list={listAt('/quotes', { about: about.id })} named />
  )
}

function Quotes({ title, list, named }: { title: string; list: Address; named: boolean }) {
  const answer = useList(client.quotes(plus(list.query, { limit: SHOWN })))
  return (
    <Begun title={title} list={list} answer={answer} shown={SHOWN} one="quote">
      {(quotes) => <QuoteItems quotes={quotes} named={named} />}
    </Begun>
  )
}
