/** What is in here, in one sentence, and how to ask. */
import type { DatasetMeta } from 'dateline/client'
import type { Address } from '../../address.ts'
import { hrefOf } from '../../address.ts'
import type { Answer } from '../../answers.ts'
import { PageHeading } from '../../parts/heading.tsx'
import { Shown } from '../../parts/states.tsx'
import { counted, monthsOf } from '../../parts/words.ts'
import { SearchBox } from '../../search/box.tsx'
import type { Example } from './examples.ts'
import './hero.css'

interface HeroProps {
  address: Address
  meta: Answer<DatasetMeta>
  /** Null while they are on their way. */
  examples: readonly Example[] | null
}

export function Hero({ address, meta, examples }: HeroProps) {
  return (
    <div class="hero">
      <PageHeading title="Dateline">Who, where, when, and who said what</PageHeading>
      <Shown answer={meta} lines={2}>
        {(known) => <Holdings meta={known} />}
      </Shown>
      <SearchBox address={address} large />
      <Examples examples={examples} />
    </div>
  )
}

function Holdings({ meta: { counts, published } }: { meta: DatasetMeta }) {
  const months = monthsOf(published.first, published.last)
  return (
    <p class="holdings">
      <a href="#/articles">{counted(counts.articles, 'article')}</a> from {counted(counts.sources, 'source')}
      {months && `, ${months}`}: <a href="#/people">{counted(counts.people, 'person', 'people')}</a>,{' '}
      <a href="#/places">{counted(counts.places, 'place')}</a>,{' '}
      <a href="#/organizations">{counted(counts.organizations, 'organization')}</a>,{' '}
      <a href="#/events">{counted(counts.events, 'event')}</a> and{' '}
      <a href="#/quotes">{counted(counts.quotes, 'quote')}</a>.
    </p>
  )
}

/** Their place is kept while they are on their way. */
function Examples({ examples }: Pick<HeroProps, 'examples'>) {
  return (
    <ul class="examples" aria-label="Questions to begin with">
      {examples?.map(({ question, to }) => (
        <li key={question}>
          <a href={hrefOf(to)}>{question}</a>
        </li>
      ))}
    </ul>
  )
}
