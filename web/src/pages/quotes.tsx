/** Who said what. */
import { client, useList } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { QuoteItems } from '../parts/quoteItem.tsx'
import { Speakers } from '../pictures/pictures.tsx'
import { pageQuery } from '../search/request.ts'
import { ListPage } from './records/page.tsx'
import { picturedBy } from './records/pictured.ts'

export function QuotesPage({ address }: PageProps) {
  const answer = useList(client.quotes(pageQuery(address, { facet: 'speaker,source' })))
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
      {(quotes) => <QuoteItems quotes={quotes} />}
    </ListPage>
  )
}
