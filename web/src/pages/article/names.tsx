/** Who and where is in an article, most often named first. */
import type { Mention } from 'dateline/client'
import { KINDS, RELATED_KINDS } from '../../kinds.ts'
import { Name } from '../../parts/name.tsx'
import { capital } from '../../parts/words.ts'
import { namedIn } from './grouped.ts'
import { More } from './more.tsx'

export function Names({ mentions }: { mentions: readonly Mention[] }) {
  return (
    <>
      {RELATED_KINDS.map((kind) => {
        const named = namedIn(mentions, kind)
        if (named.length === 0) return null
        return (
          <section key={kind} class="beside" aria-labelledby={`named-${kind}`}>
            <h2 id={`named-${kind}`}>{capital(KINDS[kind].many)}</h2>
            <ul class="row" aria-label={KINDS[kind].many}>
              <More items={named} first={12}>
                {({ id, name, count }) => (
                  <li key={id}>
                    <Name kind={kind} id={id} name={name} count={count} />
                  </li>
                )}
              </More>
            </ul>
          </section>
        )
      })}
    </>
  )
}
