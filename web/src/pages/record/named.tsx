/** Who, where and what is named in the same articles as a record. */
import type { Bucket } from 'dateline/client'
import { KINDS, RELATED_KINDS, type RelatedKind } from '../../kinds.ts'
import { Bars } from '../../parts/bars.tsx'
import { Section } from '../../parts/section.tsx'
import { Shown } from '../../parts/states.tsx'
import { capital } from '../../parts/words.ts'
import type { Coverage } from './coverage.ts'

const SHOWN = 8

export function NamedTogether({ answer, kind, id }: { answer: Coverage; kind: string; id: string }) {
  return (
    <Shown answer={answer} lines={24}>
      {({ facets = {} }) =>
        RELATED_KINDS.map((each) => (
          <NamedKind
            key={each}
            kind={each}
            buckets={(facets[each] ?? []).filter(({ value }) => each !== kind || value !== id)}
          />
        ))
      }
    </Shown>
  )
}

function NamedKind({ kind, buckets }: { kind: RelatedKind; buckets: Bucket[] }) {
  if (buckets.length === 0) return null
  return (
    <Section title={`${capital(KINDS[kind].many)} in the same articles`}>
      <Bars kind={kind} buckets={buckets.slice(0, SHOWN)} unit="article" />
    </Section>
  )
}
