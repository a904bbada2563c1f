/** Who said what. */
import type { Ask, QuoteQuery } from 'dateline/client'
import { asked, pathOf } from '../address.ts'
import { client, useAnswer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { PageHeading } from '../parts/heading.tsx'
import { Shown } from '../parts/states.tsx'

export function QuotesPage({ address }: PageProps) {
  const answer = useAnswer(pathOf(address), () => client.quotes(asked<Ask<QuoteQuery>>(address.query)).page())
  return (
    <div class="stack">
      <PageHeading title="Quotes" />
      <Shown answer={answer}>{({ data }) => data.map(({ id, text }) => <p key={id}>{text}</p>)}</Shown>
      <ApiPanel address={address} />
    </div>
  )
}
