/** Who said what. */
import type { Ask, QuoteQuery } from 'dateline/client'
import { asked, pathOf } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { QuoteItem } from '../parts/quoteItem.tsx'
import { Speakers } from '../pictures/pictures.tsx'
import { ListPage } from './records/page.tsx'
import { picturedBy } from './records/pictured.ts'

export function QuotesPage({ address }: PageProps) {
  const answer = useAnswer(pathOf(address), () =>
    client.quotes({ facet: ['speaker', 'source'], ...asked<Ask<QuoteQuery>>(address.query) }).page(),
  )
  const pictured = picturedBy(address)
  return (
    <ListPage
      list={address}
      title="Quotes"
      one="quote"
      many="quotes"
      answer={answer}
      picture={pictured && <Speakers list={pictured} />}
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
