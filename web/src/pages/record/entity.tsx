/** What the pages of people, places and organizations share: one head, and what the articles say of it. */
import type { Organization, Person, Place } from 'dateline/client'
import type { ComponentChildren } from 'preact'
import { hrefOf, listAt } from '../../address.ts'
import type { RelatedKind } from '../../kinds.ts'
import { counted, ORIGINS, seenOf } from '../../parts/words.ts'
import { Network, Timeline, WorldMap } from '../../pictures/pictures.tsx'
import { CoverageArticles } from './articles.tsx'
import { useCoverage } from './coverage.ts'
import { type Fact, RecordHeading } from './heading.tsx'
import { NamedTogether } from './named.tsx'
import { SameSentences } from './sentences.tsx'

interface EntityProps {
  kind: RelatedKind
  record: Person | Place | Organization
  sort: ComponentChildren
  /** Facts of its kind alone. */
  facts?: readonly Fact[]
  /** Links of its kind alone. */
  links?: ComponentChildren
  /** Sections of its kind, above the articles. */
  children: ComponentChildren
}

export function EntityRecord({ kind, record, sort, facts = [], links, children }: EntityProps) {
  const articles = listAt('/articles', { [kind]: record.id })
  const coverage = useCoverage(kind, record.id)
  return (
    <div class="sections">
      <RecordHeading
        kind={kind}
        sort={sort}
        name={record.name}
        description={record.description}
        facts={[...commonFacts(record, hrefOf(articles)), ...facts]}
      >
        <More record={record}>{links}</More>
      </RecordHeading>
      <Timeline list={articles} title={`Articles that name ${record.name}`} />
      <div class="sections-columns">
        <div class="sections">
          {children}
          <CoverageArticles answer={coverage} list={articles} />
        </div>
        <div class="sections">
          <NamedTogether answer={coverage} kind={kind} id={record.id} />
          <SameSentences kind={kind} id={record.id} name={record.name} />
        </div>
      </div>
      <div class="sections-halves">
        <Network
          list={articles}
          title={`Who is named with ${record.name}`}
          {...(kind === 'person' && { centre: record.id })}
        />
        <WorldMap list={articles} title="Places in the same articles" />
      </div>
    </div>
  )
}

function commonFacts(record: EntityProps['record'], articles: string): Fact[] {
  const { article_count, mention_count, first_seen, last_seen } = record
  return [
    ['Articles', <a href={articles}>{article_count.toLocaleString('en')}</a>],
    ['Times named', mention_count.toLocaleString('en')],
    ['First and last named', seenOf(first_seen, last_seen)],
  ]
}

/** Its other names, how it came to be known, and where else it is. */
function More({ record: { aliases, origin, links }, children }: Pick<EntityProps, 'record' | 'children'>) {
  return (
    <div class="record-more small">
      <Aliases aliases={aliases} />
      <span class="soft">{ORIGINS[origin]}</span>
      {links.wikidata?.startsWith('https://') && (
        <a href={links.wikidata} rel="noreferrer">
          Wikidata
        </a>
      )}
      {children}
    </div>
  )
}

/** Few are told, many are folded. */
const FEW_ALIASES = 3

function Aliases({ aliases }: { aliases: readonly string[] }) {
  if (aliases.length === 0) return null
  if (aliases.length <= FEW_ALIASES) return <span class="soft">Also {aliases.join(', ')}</span>
  return (
    <details>
      <summary>{counted(aliases.length, 'other spelling')}</summary>
      <p class="soft">{aliases.join(', ')}</p>
    </details>
  )
}
