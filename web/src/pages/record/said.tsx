/** Quotes of a record: what it said, or what was said of it. */
import { type Address, asked, pathOf } from '../../address.ts'
import { client, useAnswer } from '../../answers.ts'
import { QuoteItem } from '../../parts/quoteItem.tsx'
import { Section } from '../../parts/section.tsx'
import { Shown } from '../../parts/states.tsx'
import { counted } from '../../parts/words.ts'

const SHOWN = 3

/** `list`: an address of quotes; `named`: whether each says who said it. Nothing at all where there is no quote. */
export function Said({ title, list, named }: { title: string; list: Address; named: boolean }) {
  const answer = useAnswer(`${pathOf(list)} ${SHOWN}`, () =>
    client.quotes({ ...asked(list.query), limit: SHOWN }).page(),
  )
  const total = answer.data?.page.total ?? 0
  if (answer.data && total === 0) return null
  const more = total > SHOWN ? { text: `All ${counted(total, 'quote')}`, to: list } : undefined
  return (
    <Section title={title} more={more}>
      <Shown answer={answer} lines={9}>
        {({ data }) => (
          <div class="quote-list">
            {data.map((quote) => (
              <QuoteItem key={quote.id} quote={quote} named={named} />
            ))}
          </div>
        )}
      </Shown>
    </Section>
  )
}
