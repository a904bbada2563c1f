/** Who said what. */
import { client, useList } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { QuoteItems } from '../parts/quoteItem.tsx'
import { pageQuery } from '../search/request.ts'
import { ListPage } from './records/page.tsx'

export function QuotesPage({ address }: PageProps) {
  const answer = useList(client.quotes(pageQuery(address, { facet: 'speaker,source' })))
  return (
    <ListPage list={address} title="Quotes" one="quote" many="quotes" answer={answer}>
      {(quotes) => <QuoteItems quotes={quotes} />}
    </ListPage>
  )
}
