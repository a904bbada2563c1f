/** Quotes one below the other: what somebody said, and in which article it stands. */
import type { Quote } from 'dateline/client'
import { articleAt, hrefOf } from '../address.ts'
import { Name } from './name.tsx'
import './quoteItem.css'

/** `named`: whether the speakers are shown; a page about the speaker says it already. */
export function QuoteItems({ quotes, named = true }: { quotes: readonly Quote[]; named?: boolean }) {
  return (
    <div class="quote-list">
      {quotes.map((quote) => (
        <QuoteItem key={quote.id} quote={quote} named={named} />
      ))}
    </div>
  )
}

function QuoteItem({ quote, named }: { quote: Quote; named: boolean }) {
  const { article, cue, text } = quote
  return (
    <figure class="quote-item">
      <blockquote dir="auto">“{text}”</blockquote>
      <figcaption class="small">
        {named && <Speaker quote={quote} />}
        {named && cue && <span class="soft">{cue.text}</span>}
        <a href={hrefOf(articleAt(article.id))}>{article.title ?? 'Untitled'}</a>
      </figcaption>
    </figure>
  )
}

/** Who is on record as the speaker, else the words that stand for one. */
function Speaker({ quote: { speaker, speaker_kind, speaker_label } }: { quote: Quote }) {
  if (speaker && speaker_kind) return <Name kind={speaker_kind} id={speaker.id} name={speaker.name} />
  return <span class="quote-nameless">{speaker_label ?? 'Speaker not known'}</span>
}
