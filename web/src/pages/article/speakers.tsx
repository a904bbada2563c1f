/** Who said what: the quotes of an article by speaker, each leading to its place in the text. */
import type { Quote } from 'dateline/client'
import { hrefOf } from '../../address.ts'
import { pageOf } from '../../kinds.ts'
import { dotted, percentOf } from '../../parts/words.ts'
import { type Speaker, speakersOf } from './grouped.ts'
import { More } from './more.tsx'
import { reveal } from './reveal.ts'
import { methodInWords } from './rules.ts'
import type { Sought } from './spans.ts'
import './speakers.css'

export function Speakers({ quotes, sought }: { quotes: readonly Quote[]; sought: Sought }) {
  if (quotes.length === 0) return null
  return (
    <section class="beside" aria-labelledby="who-said-what">
      <h2 id="who-said-what">Who said what</h2>
      <ul class="speakers">
        <More items={speakersOf(quotes, sought)} first={8}>
          {(speaker) => <Said key={speaker.who} {...speaker} />}
        </More>
      </ul>
    </section>
  )
}

function Said({ name, record, found, quotes }: Speaker) {
  return (
    <li class="speaker" data-kind={record?.kind} data-found={found}>
      <h3>{record ? <a href={hrefOf(pageOf(record.kind, record.id))}>{name}</a> : name}</h3>
      <ul>
        <More items={quotes} first={6}>
          {(quote) => (
            <li key={quote.id}>
              <button type="button" class="said" onClick={() => reveal('quote', quote.id)}>
                <span class="said-words" dir="auto">
                  “{quote.text}”
                </span>
                <span class="small soft">{how(quote)}</span>
                <span class="unseen"> Show it in the text.</span>
              </button>
            </li>
          )}
        </More>
      </ul>
    </li>
  )
}

/** What the speaker was read from, and how sure that is. */
function how({ cue, method, confidence, speaker, speaker_label }: Quote): string {
  if (speaker === null && speaker_label === null) return 'Nobody is named as its speaker'
  return dotted(cue && `“${cue.text}”`, methodInWords(method), percentOf(confidence, 'sure'))
}
