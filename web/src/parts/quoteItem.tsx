/** What somebody said, and in which article it stands. */
import type { Quote } from 'dateline/client'
import { hrefOf, listAt } from '../address.ts'
import { Name } from './name.tsx'
import './quoteItem.css'

/** `named`: whether the speaker is shown; a page about the speaker says it already. */
export function QuoteItem({ quote, named = true }: { quote: Quote; named?: boolean }) {
  const { article, cue, text } = quote
  return (
    <figure class="quote-item">
      <blockquote>“{text}”</blockquote>
      <figcaption class="small">
        {named && <Speaker quote={quote} />}
        {named && cue && <span class="soft">{cue.text}</span>}
        <a href={hrefOf(listAt(`/articles/${encodeURIComponent(article.id)}`))}>
          {article.title ?? 'Untitled'}
        </a>
      </figcaption>
    </figure>
  )
}

/** Who is on record as the speaker, else the words that stand for one. */
function Speaker({ quote: { speaker, speaker_kind, speaker_label } }: { quote: Quote }) {
  if (speaker && speaker_kind) return <Name kind={speaker_kind} id={speaker.id} name={speaker.name} />
  return <span class="quote-nameless">{speaker_label ?? 'Speaker not known'}</span>
}
