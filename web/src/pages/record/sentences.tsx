/** Who, where or what stands in one sentence with a record, with these sentences: asked for when it is opened. */
import type { Related } from 'dateline/client'
import { useState } from 'preact/hooks'
import { articleAt, hrefOf, readAddress } from '../../address.ts'
import { client, useList } from '../../answers.ts'
import { KINDS, RELATED_KINDS, type RelatedKind } from '../../kinds.ts'
import { Name } from '../../parts/name.tsx'
import { Shown } from '../../parts/states.tsx'
import { capital } from '../../parts/words.ts'
import './sentences.css'

const RELATED = {
  person: client.relatedToPerson,
  place: client.relatedToPlace,
  organization: client.relatedToOrganization,
}
const SHOWN = 5

interface SameSentencesProps {
  kind: RelatedKind
  id: string
  name: string
}

export function SameSentences(props: SameSentencesProps) {
  const [opened, open] = useState(false)
  return (
    <details class="sentences" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>Named in one sentence with {props.name}</summary>
      {opened && <Opened {...props} />}
    </details>
  )
}

function Opened({ kind, id, name }: SameSentencesProps) {
  const [other, choose] = useState<RelatedKind>('person')
  const answer = useList(RELATED[kind](id, { scope: 'sentence', kind: other, limit: SHOWN }))
  return (
    <div class="stack">
      <fieldset class="row">
        <legend class="unseen">Named with it</legend>
        {RELATED_KINDS.map((each) => (
          <button key={each} type="button" aria-pressed={each === other} onClick={() => choose(each)}>
            {capital(KINDS[each].many)}
          </button>
        ))}
      </fieldset>
      <Shown answer={answer}>
        {({ data }) =>
          data.length === 0 ? (
            <p class="soft">
              No sentence names {name} and {KINDS[other].many}.
            </p>
          ) : (
            data.map((each) => <Together key={each.id} item={each} />)
          )
        }
      </Shown>
    </div>
  )
}

function Together({ item: { kind, id, name, count, sentences = [], links } }: { item: Related }) {
  const both = readAddress(links.articles).query
  return (
    <div class="together">
      <Name kind={kind} id={id} name={name} count={count} />
      {sentences.map(({ article_id, start, text }) => (
        <p key={`${article_id} ${start}`}>
          {text} <a href={hrefOf(articleAt(article_id, both))}>In the article</a>
        </p>
      ))}
    </div>
  )
}
