/** The first thing a visitor sees: what is in here. */
import type { Bucket, Listed, ListedArticle } from 'dateline/client'
import { hrefOf, listAt } from '../address.ts'
import type { Answer } from '../answers.ts'
import type { PageProps } from '../app.tsx'
import { ApiPanel } from '../parts/apiPanel.tsx'
import { ArticleItems } from '../parts/articleList.tsx'
import { Bars } from '../parts/bars.tsx'
import { Section } from '../parts/section.tsx'
import { Shown } from '../parts/states.tsx'
import { Speakers, Timeline, WorldMap } from '../pictures/pictures.tsx'
import { Hero } from './start/hero.tsx'
import { NoArticles } from './start/noArticles.tsx'
import { useOverview } from './start/overview.ts'
import './start.css'

const ALL = listAt('/articles')

export function StartPage({ address }: PageProps) {
  const { meta, articles, examples } = useOverview(ALL)
  if (meta.data?.counts.articles === 0) return <NoArticles />
  return (
    <div class="sections">
      <div class="sections-halves start-top">
        <Hero address={address} meta={meta} examples={examples} />
        <WorldMap list={ALL} title="Where" />
      </div>
      <Timeline list={ALL} title="Articles and events over time" />
      <div class="sections-columns">
        <Latest answer={articles} />
        <div class="sections">
          <MostNamed answer={articles} />
          <Speakers list={ALL} title="Who is quoted most" />
        </div>
      </div>
      <Section title="Everything here is one API call away">
        <p class="soft">
          This page is made of public addresses only, and so is every other. <a href="/docs">The reference</a>{' '}
          lists them all; <a href={hrefOf(ALL)}>a search</a> shows its own.
        </p>
        <ApiPanel address={listAt('/meta')} resting />
      </Section>
    </div>
  )
}

type Overview = Answer<Listed<ListedArticle>>

function Latest({ answer }: { answer: Overview }) {
  return (
    <Section title="Latest articles" more={{ text: 'All articles', to: ALL }}>
      <Shown answer={answer} lines={20}>
        {({ data }) => <ArticleItems items={data} label="Latest articles" />}
      </Shown>
    </Section>
  )
}

function MostNamed({ answer }: { answer: Overview }) {
  const people = ({ facets }: { facets?: Record<string, Bucket[]> }) => facets?.person ?? []
  return (
    <Section title="Most named people" more={{ text: 'All people', to: listAt('/people') }}>
      <Shown answer={answer} lines={8}>
        {(body) => <Bars kind="person" buckets={people(body)} unit="article" />}
      </Shown>
    </Section>
  )
}
