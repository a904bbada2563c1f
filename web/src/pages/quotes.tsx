/** Who said what. */
import type { Ask, QuoteQuery } from 'dateline/client'
import { asked, listAt, pathOf } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { QuoteItem } from '../parts/quoteItem.tsx'
import { Speakers } from '../pictures/pictures.tsx'
import { ListPage } from './records/page.tsx'

export function QuotesPage({ address }: PageProps) {
  const answer = useAnswer(pathOf(address), () =>
    client.quotes({ facet: ['speaker', 'source'], ...asked<Ask<QuoteQuery>>(address.query) }).page(),
  )
  const whole = address.query.size === 0
  return (
    <ListPage
      address={address}
      title="Quotes"
      one="quote"
      many="quotes"
      answer={answer}
      above={whole && <Speakers list={listAt('/articles')} />}
    >
      {(quotes) => (
        <div class="quote-list">
          {quotes.map((quote) => (
            <QuoteItem key={quote.id} quote={quote} />
          ))}
        </div>
      )}
    </ListPage>
  )
}
