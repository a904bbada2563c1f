/** A person, place or organization in a list: its name, what it is, how often and when it is named. */
import type { Organization, Person, Place } from 'dateline/client'
import { hrefOf } from '../../address.ts'
import { type Kind, pageOf } from '../../kinds.ts'
import { Bar } from '../../parts/bars.tsx'
import { counted, ORGANIZATION_KINDS, PLACE_KINDS, seenOf } from '../../parts/words.ts'
import './row.css'

export type Entity = Person | Place | Organization

/** `most`: the greatest count of articles on the page, which the bars are drawn against. */
export function EntityRow({ kind, record, most }: { kind: Kind; record: Entity; most: number }) {
  const { id, name, article_count, mention_count, first_seen, last_seen } = record
  const about = aboutOf(record)
  return (
    <li class="record-row" data-kind={kind}>
      <div>
        <a class="record-name" href={hrefOf(pageOf(kind, id))}>
          {name}
        </a>
        {about && <p class="soft">{about}</p>}
      </div>
      <div class="record-counts small">
        <span>{counted(article_count, 'article')}</span>
        <span class="soft">
          named {mention_count === 1 ? 'once' : `${mention_count.toLocaleString('en')} times`}
        </span>
        <Bar share={article_count / most} />
      </div>
      <span class="record-seen soft small">{seenOf(first_seen, last_seen)}</span>
    </li>
  )
}

/** In one line who or what it is, as far as that is known. */
function aboutOf(record: Entity): string | null {
  if (record.description !== null) return record.description
  if (!('kind' in record)) return null
  if (!('country' in record)) return record.kind === 'other' ? null : ORGANIZATION_KINDS[record.kind]
  return record.country ? `${PLACE_KINDS[record.kind]} in ${record.country.name}` : PLACE_KINDS[record.kind]
}
