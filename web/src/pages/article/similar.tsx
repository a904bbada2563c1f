/** Articles about the same people, places, organizations and events, and what they share. */
import type { SimilarArticle } from 'dateline/client'
import { articleAt, hrefOf } from '../../address.ts'
import { client, useList } from '../../answers.ts'
import { dateInWords } from '../../parts/dates.ts'
import { Loading } from '../../parts/states.tsx'
import { dotted, percentOf } from '../../parts/words.ts'

const SHOWN = 5
/** So many shared names tell enough. */
const NAMED = 4

export function Similar({ id }: { id: string }) {
  const { data, error } = useList(client.similar(id, { limit: SHOWN }))
  if (error || data?.data.length === 0) return null
  return (
    <section class="beside" aria-labelledby="similar">
      <h2 id="similar">Similar articles</h2>
      {data === null ? (
        <Loading lines={12} what="similar articles" />
      ) : (
        <ul class="alike">
          {data.data.map((each) => (
            <Alike key={each.id} {...each} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Alike({ id, title, source, published_at, similarity, shared }: SimilarArticle) {
  return (
    <li>
      <p>
        <a href={hrefOf(articleAt(id))}>{title ?? 'Untitled'}</a>
      </p>
      <p class="small soft">
        {dotted(source?.name, dateInWords(published_at ?? ''), percentOf(similarity, 'alike'))}
      </p>
      <p class="small soft">{sharedInWords(shared)}</p>
    </li>
  )
}

/** The rarest come first in each kind. */
function sharedInWords({ events, people, places, organizations }: SimilarArticle['shared']): string {
  const names = [...people, ...organizations, ...places].map(({ name }) => name)
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  const told = events[0] ? `Both tell of: ${events[0].title}. ` : ''
  return names.length === 0 ? told : `${told}Both name ${names.slice(0, NAMED).join(', ')}${more}.`
}
