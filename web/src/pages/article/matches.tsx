/** Leads from one place in the text that was searched for to the next. */
import { useState } from 'preact/hooks'
import { counted } from '../../parts/words.ts'
import { reveal } from './reveal.ts'
import './matches.css'

/** `places`: offsets into the text, in its order. */
export function Matches({ places }: { places: readonly number[] }) {
  const [at, goTo] = useState(-1)
  if (places.length === 0) return null
  const step = (by: number) => {
    const next = at < 0 && by < 0 ? places.length - 1 : (at + by + places.length) % places.length
    goTo(next)
    reveal('found-at', String(places[next]))
  }
  const where = at < 0 ? `${counted(places.length, 'place')} found` : `${at + 1} of ${places.length} found`
  return (
    <nav class="matches small" aria-label="Places in the text that the search found">
      <button type="button" class="quiet" onClick={() => step(-1)}>
        <span aria-hidden="true">↑</span>
        <span class="unseen">Show the one before</span>
      </button>
      <span role="status">{where}</span>
      <button type="button" class="quiet" onClick={() => step(1)}>
        <span aria-hidden="true">↓</span>
        <span class="unseen">Show the next</span>
      </button>
    </nav>
  )
}
