/** An article in a list: where it is from, its headline, why it is there, and who and where it is about. */
import type { ListedArticle, Ref } from 'dateline/client'
import { articleAt, hrefOf } from '../address.ts'
import type { Kind } from '../kinds.ts'
import { type Piece, reasonsOf, titleOf } from './articleItem/reasons.ts'
import { dateInWords } from './dates.ts'
import { Name } from './name.tsx'
import './articleItem.css'

/** Of each kind. */
const NAMES_SHOWN = 3

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, mark }, i) =>
    mark === null ? (
      text
    ) : (
      <mark key={i} class="found" data-kind={mark === 'words' ? undefined : mark}>
        {text}
      </mark>
    ),
  )
}

function Why({ item }: { item: ListedArticle }) {
  const reasons = reasonsOf(item)
  if (reasons.length === 0)
    return (
      <p class="article-excerpt" dir="auto">
        {item.excerpt}
      </p>
    )
  return (
    <ul class="article-reasons">
      {reasons.map((pieces, i) => (
        <li key={i} dir="auto">
          <Pieces pieces={pieces} />
        </li>
      ))}
    </ul>
  )
}

function Names({ kind, names = [] }: { kind: Kind; names: Ref[] | undefined }) {
  return names.slice(0, NAMES_SHOWN).map(({ id, name }) => (
    <li key={id}>
      <Name kind={kind} id={id} name={name} />
    </li>
  ))
}

/** `found`: the search that it was found by, kept in the address of its page. */
export function ArticleItem({ item, found }: { item: ListedArticle; found?: URLSearchParams | undefined }) {
  const about = item.source?.name ?? 'Source not known'
  return (
    <article class="article-item">
      <p class="soft small">
        {about} · {item.published_at ? dateInWords(item.published_at) : 'no date'}
        {item.duplicate_of && (
          <>
            {' · '}
            <a href={hrefOf(articleAt(item.duplicate_of.id))}>
              {Math.round(item.duplicate_of.similarity * 100)}% the same as an earlier article
            </a>
          </>
        )}
      </p>
      <h3 dir="auto">
        <a class="article-title" href={hrefOf(articleAt(item.id ?? '', found))}>
          <Pieces pieces={titleOf(item)} />
        </a>
      </h3>
      <Why item={item} />
      <ul class="article-names" aria-label="Most named">
        <Names kind="person" names={item.people} />
        <Names kind="place" names={item.places} />
      </ul>
    </article>
  )
}
